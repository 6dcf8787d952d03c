package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.corpus.SheetWriter;
import io.goalbook.ingest.corpus.SheetWriter.Kind;
import io.goalbook.ingest.corpus.TruthJson;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.layout.GoalTableRecogniser;
import io.goalbook.ingest.layout.ReadTruth;
import io.goalbook.ingest.layout.Recognised;
import io.goalbook.model.words.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two documents give the same projects and indicators, whatever workbook they stand in. */
class SheetSamplesTest {
  private final GoalTableRecogniser recogniser = GoalTableRecogniser.from(WordLists.packaged());

  @ParameterizedTest
  @CsvSource({"XLSX, false", "XLSX, true", "XLS, false", "XLS, true"})
  void a_workbook_with_the_forms_of_huailai_gives_what_the_text_gives(
      Kind kind, boolean sheetPerForm) throws DocumentException {
    ReadTruth.assertEqual(
        read(SheetWriter.huailai(kind, sheetPerForm), "河北省/怀来县/2025/a.xlsx").tables(),
        TruthJson.huailai());
  }

  @ParameterizedTest
  @CsvSource({"XLSX, false", "XLSX, true", "XLS, false", "XLS, true"})
  void a_workbook_with_the_forms_of_pingluo_gives_what_the_text_gives(
      Kind kind, boolean sheetPerForm) throws DocumentException {
    ReadTruth.assertEqual(
        read(SheetWriter.pingluo(kind, sheetPerForm), "宁夏回族自治区/平罗县/2026/a.xls").tables(),
        TruthJson.pingluo());
  }

  private Recognised read(byte[] content, String path) throws DocumentException {
    return recogniser.recognise(new DocumentReaders().read(content), path);
  }
}
