package io.goalbook.ingest.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.SheetWriter;
import io.goalbook.ingest.corpus.SheetWriter.Kind;
import io.goalbook.ingest.corpus.TruthJson;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.layout.GoalTableRecogniser;
import io.goalbook.ingest.layout.ReadTruth;
import io.goalbook.ingest.layout.Recognised;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void workbooks_that_another_program_made_of_a_web_page_give_the_same(String ending)
      throws DocumentException {
    ReadTruth.assertEqualButForPrintedNumbers(
        read(fixture("huailai-2025." + ending), "河北省/怀来县/2025/a." + ending).tables(),
        TruthJson.huailai());
    ReadTruth.assertEqualButForPrintedNumbers(
        read(fixture("pingluo-2026." + ending), "宁夏回族自治区/平罗县/2026/a." + ending).tables(),
        TruthJson.pingluo());
  }

  @ParameterizedTest
  @CsvSource({
    "neimenggu-wuhai-2021.xlsx, 内蒙古自治区/乌海市/2021/a.xlsx, 再生资源回收市场管理经费项目绩效目标表, 11",
    "shanghai-putuo-2026.xlsx, 上海市/普陀区/2026/a.xlsx, 财政项目支出绩效目标申报表, 8",
    "sichuan-jingyan-2023.xlsx, 四川省/井研县/2023/a.xlsx, 部门预算项目绩效目标申报表(2023年度), 8 | 5"
  })
  void forms_of_other_provinces_are_found(String name, String path, String title, String indicators)
      throws DocumentException {
    List<GoalTable> tables = read(fixture(name), path).tables();

    assertThat(tables).allSatisfy(table -> assertThat(table.title()).hasValue(title));
    assertThat(tables)
        .extracting(table -> Integer.toString(table.indicators().size()))
        .containsExactly(indicators.split(" \\| ", -1));
  }

  static byte[] fixture(String name) {
    try (InputStream in = SheetSamplesTest.class.getResourceAsStream("/formats/sheet/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Recognised read(byte[] content, String path) throws DocumentException {
    return recogniser.recognise(new DocumentReaders().read(content), path);
  }
}
