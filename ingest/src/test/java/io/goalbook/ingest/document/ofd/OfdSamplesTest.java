package io.goalbook.ingest.document.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.TruthJson;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.document.Formats;
import io.goalbook.ingest.layout.GoalTableRecogniser;
import io.goalbook.ingest.layout.ReadTruth;
import io.goalbook.model.words.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two county samples as .ofd, printed in the ways of several programs. */
class OfdSamplesTest {
  private final GoalTableRecogniser recogniser = GoalTableRecogniser.from(WordLists.packaged());

  @ParameterizedTest
  @CsvSource({
    "huailai.pdf,RUNS",
    "huailai.pdf,POINTS",
    "huailai.pdf,SIGNS",
    "huailai-landscape.pdf,RUNS",
    "huailai-small-pages.pdf,RUNS",
    "huailai-small-pages.pdf,SIGNS"
  })
  void huailai_gives_every_field_that_a_careful_person_reads(String pages, OfdPrinter printer)
      throws DocumentException {
    Document document = read(printer.print(Formats.bytes(pages)));

    ReadTruth.assertEqual(
        recogniser.recognise(document, "河北省/怀来县/2025/a.ofd").tables(), TruthJson.huailai());
  }

  @ParameterizedTest
  @CsvSource({
    "pingluo.pdf,RUNS",
    "pingluo.pdf,POINTS",
    "pingluo.pdf,SIGNS",
    "pingluo-small-pages.pdf,POINTS"
  })
  void pingluo_gives_every_field_that_a_careful_person_reads(String pages, OfdPrinter printer)
      throws DocumentException {
    Document document = read(printer.print(Formats.bytes(pages)));

    ReadTruth.assertEqual(
        recogniser.recognise(document, "宁夏回族自治区/平罗县/2026/a.ofd").tables(), TruthJson.pingluo());
  }

  @Test
  void files_that_a_library_laid_out_give_the_same() throws DocumentException {
    Document huailai = read(Formats.bytes("huailai-2025.ofd"));
    Document pingluo = read(Formats.bytes("pingluo-2026.ofd"));

    ReadTruth.assertEqual(
        recogniser.recognise(huailai, "河北省/怀来县/2025/a.ofd").tables(), TruthJson.huailai());
    ReadTruth.assertEqual(
        recogniser.recognise(pingluo, "宁夏回族自治区/平罗县/2026/a.ofd").tables(), TruthJson.pingluo());
  }

  private static Document read(byte[] content) throws DocumentException {
    Document document = new DocumentReaders().read(content);
    assertThat(document.format()).isEqualTo(DocumentFormat.OFD);
    assertThat(document.unread()).isEmpty();
    return document;
  }
}
