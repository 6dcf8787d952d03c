package io.goalbook.ingest.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.Samples;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.TextNormaliser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabTextSamplesTest {
  private static final int HUAILAI_INDICATOR_COLUMNS = 6;

  @ParameterizedTest
  @ValueSource(strings = {"huailai-2025.txt", "pingluo-2026.txt"})
  void gives_the_text_of_every_cell_that_stands_in_the_source(String sample)
      throws DocumentException {
    byte[] content = Samples.bytes(sample);

    Document document = new TabTextReader().read(content);

    assertThat(tables(document).flatMap(TabTextSamplesTest::cells).map(Cell::text))
        .filteredOn(text -> !text.isEmpty())
        .containsExactlyElementsOf(cellLines(Samples.text(sample)));
  }

  @Test
  void every_row_of_huailais_indicator_tables_has_six_columns() throws DocumentException {
    Document document = new TabTextReader().read(Samples.bytes("huailai-2025.txt"));

    List<Table> indicatorTables =
        tables(document).filter(table -> firstText(table).equals("一级指标")).toList();

    assertThat(indicatorTables).hasSize(10);
    for (Table table : indicatorTables) {
      assertThat(table.rowCount()).isEqualTo(7);
      for (int row = 0; row < table.rowCount(); row++) {
        assertThat(textsAcross(table, row)).hasSize(HUAILAI_INDICATOR_COLUMNS);
      }
    }
    assertThat(textsAcross(indicatorTables.get(3), 1))
        .containsExactly(
            "产出指标", "数量指标", "得到康复训练服务的残疾人人数", "得到康复训练服务的残疾人人数", "≥13人", "冀财社【2024】163号");
    assertThat(textsAcross(indicatorTables.get(3), 2))
        .containsExactly("产出指标", "质量指标", "残疾人康复服务质量", "残疾人康复服务质量", "达到标准", "冀财社【2024】163号");
  }

  @Test
  void the_wide_row_of_huailais_head_does_not_swallow_the_rows_below() throws DocumentException {
    Document document = new TabTextReader().read(Samples.bytes("huailai-2025.txt"));

    Table head = tables(document).findFirst().orElseThrow();

    assertThat(rows(head))
        .containsExactly(
            List.of("762001怀来县残疾人联合会", "单位：万元"),
            List.of("项目编码", "13073025P00TF1J100047", "项目名称", "怀财字【2025】7号 残疾人就业保障金"),
            List.of("预算规模及资金用途", "预算数", "470.00", "其中：财政    资金", "470.00", "其他资金", ""),
            List.of("预算规模及资金用途", "用于残疾人就业、培训以及残疾人生活保障。"),
            List.of("资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"),
            List.of("资金支出计划（%）", "25%", "50%", "75%", "100%"),
            List.of("绩效目标", "1.残疾人就业保障金，用于残疾人就业、教育、培训以及残疾人生活保障，减轻残疾人生活压力，增强生活自理能力和社会参与能力。"));
  }

  @Test
  void pingluos_tables_stay_apart_and_its_levels_span_their_rows() throws DocumentException {
    Document document = new TabTextReader().read(Samples.bytes("pingluo-2026.txt"));

    List<Table> tables = tables(document).toList();

    assertThat(tables).hasSize(4);
    assertThat(rows(tables.get(1)).subList(0, 3))
        .containsExactly(List.of("部门项目支出预算绩效目标表2"), List.of("（2026年）"), List.of("项目名称", "残疾人康复"));
    Cell output = tables.get(0).at(8, 0).orElseThrow();
    assertThat(output.text()).isEqualTo("产出指标");
    assertThat(output.rowSpan()).isEqualTo(9);
    assertThat(tables.get(0).at(16, 1).orElseThrow().text()).isEqualTo("成本指标");
  }

  private static Stream<Table> tables(Document document) {
    return document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast);
  }

  private static Stream<Cell> cells(Table table) {
    return Stream.iterate(0, row -> row < table.rowCount(), row -> row + 1)
        .flatMap(row -> table.rowCells(row).stream());
  }

  private static List<List<String>> rows(Table table) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < table.rowCount(); row++) {
      rows.add(textsAcross(table, row));
    }
    return rows;
  }

  private static List<String> textsAcross(Table table, int row) {
    return Stream.iterate(0, column -> column < table.columnCount(), column -> column + 1)
        .flatMap(column -> table.at(row, column).stream())
        .map(Cell::text)
        .toList();
  }

  private static String firstText(Table table) {
    return table.at(0, 0).map(Cell::text).orElse("");
  }

  private static List<String> cellLines(String source) {
    return source
        .lines()
        .filter(line -> line.startsWith("\t"))
        .map(TextNormaliser::normalise)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
