package io.goalbook.ingest.corpus.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.accuracy.AccuracyReport;
import io.goalbook.ingest.accuracy.Comparison;
import io.goalbook.ingest.accuracy.Measure;
import io.goalbook.ingest.accuracy.Tally;
import io.goalbook.ingest.accuracy.WholeReading;
import io.goalbook.ingest.corpus.family.FamilyCorpus.Written;
import io.goalbook.ingest.layout.Recognised;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the documents of all families as an inbox is read and prints how well. */
class FamilyAccuracyTest {
  /** The least precision and recall of all documents together. */
  private static final double LEAST = 0.98;

  /** The least precision and recall of each family in each format. */
  private static final double LEAST_OF_A_FAMILY = 0.97;

  private static final long SEED = 7;

  private static final AccuracyReport REPORT = new AccuracyReport();
  private static final AccuracyReport NEGATIVES = new AccuracyReport();

  private static final WholeReading READING = new WholeReading();

  @BeforeAll
  static void read_all_documents() {
    new FamilyCorpus(SEED).forEach(FamilyAccuracyTest::read);
    System.out.println(REPORT.table() + NEGATIVES.table() + REPORT.misses() + NEGATIVES.misses());
  }

  private static void read(Written written) {
    AccuracyReport report = written.expected().projects().isEmpty() ? NEGATIVES : REPORT;
    Recognised found = READING.read(written.content().get(), written.path());
    report.add(written.family(), written.format(), Comparison.of(written.expected(), found));
  }

  @ParameterizedTest
  @EnumSource(names = {"PROJECTS", "INDICATORS", "LEVELS", "VALUES", "MONEY"})
  void ninety_eight_of_a_hundred_are_read_right(Measure measure) {
    assertThat(REPORT.total().score().of(measure).worst())
        .as(REPORT.table())
        .isGreaterThanOrEqualTo(LEAST);
  }

  @ParameterizedTest
  @EnumSource(names = {"PROJECTS", "INDICATORS"})
  void no_family_is_left_behind_in_any_format(Measure measure) {
    assertThat(REPORT.below(LEAST_OF_A_FAMILY, measure)).isEmpty();
  }

  @Test
  void documents_without_goal_tables_give_no_projects() {
    assertThat(NEGATIVES.total().score().of(Measure.PROJECTS)).isEqualTo(Tally.NONE);
  }
}
