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

/** Reads the documents of all families as an inbox is read and prints how well. */
class FamilyAccuracyTest {
  private static final long SEED = 20260417;

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

  @Test
  void documents_without_goal_tables_give_no_projects() {
    assertThat(NEGATIVES.total().score().of(Measure.PROJECTS)).isEqualTo(Tally.NONE);
  }
}
