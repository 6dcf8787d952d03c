package io.goalbook.ingest.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.TruthJson;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.document.Fixtures;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.Tables;
import io.goalbook.ingest.layout.GoalTableRecogniser;
import io.goalbook.ingest.layout.ReadTruth;
import io.goalbook.model.words.WordLists;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebSamplesTest {
  private final GoalTableRecogniser recogniser = GoalTableRecogniser.from(WordLists.packaged());

  @ParameterizedTest
  @ValueSource(strings = {"huailai-2025.html", "huailai-2025.mht"})
  void huailai_as_a_web_page_gives_what_a_careful_person_reads(String name)
      throws DocumentException {
    Document document = read(name);

    assertThat(document.format()).isEqualTo(DocumentFormat.HTML);
    assertThat(document.unread()).isEmpty();
    ReadTruth.assertEqual(
        recogniser.recognise(document, "河北省/怀来县/2025/a.html").tables(), TruthJson.huailai());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pingluo-2026.html", "pingluo-2026.mht"})
  void pingluo_as_a_web_page_gives_what_a_careful_person_reads(String name)
      throws DocumentException {
    ReadTruth.assertEqual(
        recogniser.recognise(read(name), "宁夏回族自治区/平罗县/2026/a.html").tables(), TruthJson.pingluo());
  }

  @ParameterizedTest
  @CsvSource({
    "anhui-huaibei-2025, 7",
    "anhui-luan-2024, 8",
    "anhui-suixi-2019, 8",
    "hunan-yueyang-2022, 5",
    "neimenggu-wuhai-2021, 9",
    "shanghai-putuo-2026, 8",
    "sichuan-jingyan-2023, 12",
    "sichuan-zhaohua-2021, 5"
  })
  void forms_of_other_places_are_one_grid_without_gaps(String form, int columns)
      throws DocumentException {
    List<Table> tables = Tables.of(read("forms/" + form + ".html"));

    assertThat(tables).hasSize(1);
    Table table = tables.get(0);
    assertThat(table.columnCount()).isEqualTo(columns);
    for (int row = 0; row < table.rowCount(); row++) {
      for (int column = 0; column < columns; column++) {
        assertThat(table.at(row, column)).as("row %d, column %d", row, column).isPresent();
      }
    }
  }

  @Test
  void the_rows_of_a_form_are_as_printed() throws DocumentException {
    Table table = Tables.of(read("forms/hunan-yueyang-2022.html")).get(0);

    List<List<String>> rows = Tables.rows(table);
    assertThat(rows.subList(9, 12))
        .containsExactly(
            List.of("绩效指标", "一级指标", "二级指标", "三级指标", "指标值"),
            List.of("绩效指标", "产出指标", "数量指标", "脱贫村村内道路硬化里程", "≥100公里"),
            List.of("绩效指标", "产出指标", "数量指标", "脱贫户供水设施数量", "≥20座"));
    assertThat(rows).endsWith(List.of("绩效指标", "满意度指标", "服务对象满意度指标", "受益脱贫(监测)户满意度", "≥95%"));
  }

  @Test
  void a_sheet_that_was_saved_as_a_web_page_has_the_texts_of_the_page() throws DocumentException {
    List<String> sheet = texts("shanghai-putuo-2026.calc.html");
    List<String> page = texts("forms/shanghai-putuo-2026.html");

    assertThat(sheet).isEqualTo(page);
  }

  // Both sources cut long texts, at different places.
  private static List<String> texts(String name) throws DocumentException {
    return Tables.of(read(name)).stream()
        .flatMap(table -> Tables.cells(table).stream())
        .map(cell -> cell.text().replaceAll("\\s", ""))
        .filter(text -> !text.isEmpty())
        .map(text -> text.substring(0, Math.min(text.length(), 50)))
        .toList();
  }

  private static Document read(String name) throws DocumentException {
    return new DocumentReaders().read(Fixtures.bytes(name));
  }
}
