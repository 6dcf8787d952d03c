package io.goalbook.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.TruthJson;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.document.Formats;
import io.goalbook.model.words.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two sample documents, written by another program in other formats of office programs. */
class OfficeFormatsTest {
  private final GoalTableRecogniser recogniser = GoalTableRecogniser.from(WordLists.packaged());

  @ParameterizedTest
  @CsvSource({"doc,DOC"})
  void both_documents_give_what_a_careful_person_reads(String ending, DocumentFormat format)
      throws DocumentException {
    ReadTruth.assertEqual(
        recognised("huailai-2025." + ending, format, "河北省/怀来县/2025/a.").tables(),
        TruthJson.huailai());
    ReadTruth.assertEqual(
        recognised("pingluo-2026." + ending, format, "宁夏回族自治区/平罗县/2026/a.").tables(),
        TruthJson.pingluo());
  }

  private Recognised recognised(String name, DocumentFormat format, String path)
      throws DocumentException {
    Document document = new DocumentReaders().read(Formats.bytes(name));
    assertThat(document.format()).isEqualTo(format);
    return recogniser.recognise(document, path + format.code());
  }
}
