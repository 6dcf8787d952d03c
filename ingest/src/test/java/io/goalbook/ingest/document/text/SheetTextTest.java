package io.goalbook.ingest.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.Damage;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.ingest.document.Fixtures;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.Tables;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {
  private static final String ROWS =
      "一级指标,二级指标,三级指标,指标值\n产出指标,数量指标,\"培训,含复训\",≥13人\n,,\"第一行\n第二行\",\"1,500.00\"\n";
  private static final List<List<String>> READ =
      List.of(
          List.of("一级指标", "二级指标", "三级指标", "指标值"),
          List.of("产出指标", "数量指标", "培训,含复训", "≥13人"),
          List.of("产出指标", "数量指标", "第一行\n第二行", "1,500.00"));

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void a_sheet_is_read_in_every_usual_encoding(String charset) {
    assertThat(rows(ROWS.getBytes(Charset.forName(charset)))).isEqualTo(READ);
  }

  @Test
  void a_byte_order_mark_is_no_text() {
    assertThat(rows(("\uFEFF" + ROWS).getBytes(StandardCharsets.UTF_8))).isEqualTo(READ);
  }

  @Test
  void semicolons_and_tabs_around_quoted_cells_part_cells_too() {
    assertThat(rows("甲;乙;丙\n丁;\"戊;己\";庚\n"))
        .containsExactly(List.of("甲", "乙", "丙"), List.of("丁", "戊;己", "庚"));
    assertThat(rows("甲\t乙\t丙\n\"1.丁\n2.戊\"\t己\t庚\n"))
        .containsExactly(List.of("甲", "乙", "丙"), List.of("1.丁\n2.戊", "己", "庚"));
  }

  @Test
  void titles_above_a_short_list_do_not_make_it_prose() {
    assertThat(rows("某年项目绩效目标表\n某单位\n单位：万元\n序号,项目名称,预算数\n1,修路,385\n2,养护,515.3\n"))
        .contains(List.of("序号", "项目名称", "预算数"), List.of("2", "养护", "515.3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第一句,有逗号,再一个。\n第二句,也有,两个。\n第三句,同样,有。\n",
        "通知\n\n各单位:\n按要求,报送目标表\n",
        "甲,乙\n",
        "项目名称\n残疾人托养\n"
      })
  void prose_with_commas_is_no_sheet(String text) {
    assertThat(new CsvTextReader().accepts(text.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void a_quote_that_begins_a_cell_on_its_own_line_makes_no_sheet() {
    String cells = "\t项目名称\n\t\"阳光\"工程\n\n\t实施单位\t\n\t残疾人联合会\n\n";

    assertThat(new CsvTextReader().accepts(cells.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void a_form_as_published_text_stays_paragraphs() throws DocumentException {
    Document document =
        new DocumentReaders().read(Fixtures.bytes("forms/ningxia-tongxin-2023.txt"));

    assertThat(Tables.of(document)).isEmpty();
    assertThat(Tables.paragraphs(document))
        .hasSize(10)
        .contains("一、 产出指标", "服务对象满意度指标,受益脱贫户满意度(≥**%)≥95%。");
  }

  @Test
  void sheets_saved_by_another_program_have_the_rows_of_the_sheet() throws DocumentException {
    Table form =
        Tables.of(new DocumentReaders().read(Fixtures.bytes("sichuan-jingyan-2023.csv"))).get(0);

    assertThat(Tables.rows(form).get(5))
        .containsExactly(
            "820001-井研县马踏镇人民政府",
            "村组干部报酬",
            "3,309,840.00",
            "按时发放村组干部报酬",
            "产出指标",
            "时效指标",
            "维持时效",
            "≥",
            "1",
            "年",
            "20",
            "正向指标");
    assertThat(form.rowCount()).isEqualTo(17);
  }

  @Test
  void places_that_merged_cells_covered_are_open_and_empty_cells_below_a_header_stay() {
    Table table = only("项目名称,,托养,\n一级指标,二级指标,备注,指标值\n产出指标,数量指标,,≥13人\n产出指标,质量指标,,≥90%\n");

    assertThat(Tables.rows(table))
        .containsExactly(
            List.of("项目名称", "托养", ""),
            List.of("一级指标", "二级指标", "备注", "指标值"),
            List.of("产出指标", "数量指标", "", "≥13人"),
            List.of("产出指标", "质量指标", "", "≥90%"));
    assertThat(table.at(0, 1)).isEmpty();
  }

  @Test
  void sheets_with_changed_bytes_are_read_or_refused() {
    Damage.readMany(Fixtures.bytes("shanghai-putuo-2026.csv"), 20261122, new CsvTextReader());
    Damage.readMany(ROWS.getBytes(StandardCharsets.UTF_16LE), 20261123, new TabTextReader());
  }

  private static List<List<String>> rows(String text) {
    return rows(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Table only(String text) {
    return only(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<List<String>> rows(byte[] content) {
    return Tables.rows(only(content));
  }

  private static Table only(byte[] content) {
    try {
      List<Table> tables = Tables.of(new DocumentReaders().read(content));
      assertThat(tables).hasSize(1);
      return tables.get(0);
    } catch (DocumentException e) {
      throw new AssertionError(e);
    }
  }
}
