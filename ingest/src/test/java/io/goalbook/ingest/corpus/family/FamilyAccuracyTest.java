package io.goalbook.ingest.corpus.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.accuracy.AccuracyReport;
import io.goalbook.ingest.accuracy.Comparison;
import io.goalbook.ingest.accuracy.Measure;
import io.goalbook.ingest.accuracy.Result;
import io.goalbook.ingest.accuracy.Tally;
import io.goalbook.ingest.corpus.family.FamilyCorpus.Written;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.layout.GoalTableRecogniser;
import io.goalbook.ingest.privacy.PersonalData;
import io.goalbook.model.words.WordLists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the documents of all families as an inbox is read and prints how well. */
class FamilyAccuracyTest {
  private static final long SEED = 20260417;
  private static final WordLists WORDS = WordLists.packaged();

  private static final AccuracyReport REPORT = new AccuracyReport();
  private static final AccuracyReport NEGATIVES = new AccuracyReport();

  private static final DocumentReaders READERS = new DocumentReaders();
  private static final PersonalData PRIVACY = PersonalData.from(WORDS);
  private static final GoalTableRecogniser RECOGNISER = GoalTableRecogniser.from(WORDS);

  @BeforeAll
  static void read_all_documents() {
    new FamilyCorpus(SEED).forEach(FamilyAccuracyTest::read);
    System.out.println(REPORT.table() + NEGATIVES.table() + REPORT.misses() + NEGATIVES.misses());
  }

  private static void read(Written written) {
    AccuracyReport report = written.expected().projects().isEmpty() ? NEGATIVES : REPORT;
    report.add(written.family(), written.format(), result(written));
  }

  private static Result result(Written written) {
    try {
      Document document = PRIVACY.mask(READERS.read(written.content().get())).document();
      return Comparison.of(written.expected(), RECOGNISER.recognise(document, written.path()));
    } catch (DocumentException e) {
      throw new IllegalStateException(written.path(), e);
    }
  }

  @Test
  void documents_without_goal_tables_give_no_projects() {
    assertThat(NEGATIVES.total().score().of(Measure.PROJECTS)).isEqualTo(Tally.NONE);
  }
}
