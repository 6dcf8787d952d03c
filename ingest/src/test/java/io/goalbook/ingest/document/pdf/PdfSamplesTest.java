package io.goalbook.ingest.document.pdf;

import io.goalbook.ingest.corpus.TruthJson;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.layout.GoalTableRecogniser;
import io.goalbook.ingest.layout.ReadTruth;
import io.goalbook.model.words.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two county samples, printed by another program, give the same as everywhere. */
class PdfSamplesTest {
  private final GoalTableRecogniser recogniser = GoalTableRecogniser.from(WordLists.packaged());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "huailai.pdf",
        "huailai-landscape.pdf",
        "huailai-small-pages.pdf",
        "huailai-header.pdf"
      })
  void huailai_gives_every_field_that_a_careful_person_reads(String file) throws DocumentException {
    Document document = new PdfReader().read(Pdf.fixture(file));

    ReadTruth.assertEqual(
        recogniser.recognise(document, "河北省/怀来县/2025/a.pdf").tables(), TruthJson.huailai());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pingluo.pdf", "pingluo-small-pages.pdf"})
  void pingluo_gives_every_field_that_a_careful_person_reads(String file) throws DocumentException {
    Document document = new PdfReader().read(Pdf.fixture(file));

    ReadTruth.assertEqual(
        recogniser.recognise(document, "宁夏回族自治区/平罗县/2026/a.pdf").tables(), TruthJson.pingluo());
  }
}
