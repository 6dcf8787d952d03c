package io.goalbook.ingest.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.Tables;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TabTextReaderTest {

  @Test
  void text_without_tabs_is_paragraphs_only() {
    assertThat(read("附件2\n\n 通知\n").blocks())
        .containsExactly(new Paragraph("附件2"), new Paragraph(""), new Paragraph("通知"));
  }

  @Test
  void a_line_without_a_tab_behind_a_cell_goes_on_with_the_cell() {
    Table table = only("\t绩效目标\n\t1.甲\n2.乙\n\n\t备注\n\t无\n\n");

    assertThat(Tables.rows(table)).containsExactly(List.of("绩效目标", "1.甲\n2.乙"), List.of("备注", "无"));
  }

  @Test
  void bare_tabs_at_the_left_are_covered_by_the_cells_above() {
    Table table = only("\t产出\n\t数量\n\t甲\n\n\t\n\t\n\t乙\n\n\t\n\t质量\n\t丙\n\n");

    assertThat(table.at(2, 0)).map(Cell::rowSpan).hasValue(3);
    assertThat(table.at(1, 1)).map(Cell::text).hasValue("数量");
    assertThat(table.at(2, 1)).map(Cell::text).hasValue("质量");
  }

  @Test
  void bare_tabs_further_right_and_rows_of_bare_tabs_are_empty_cells() {
    Table table = only("\t甲\n\t乙\n\n\t丙\n\t\n\n\t\n\t\n\n");

    assertThat(Tables.rows(table))
        .containsExactly(List.of("甲", "乙"), List.of("丙", ""), List.of("", ""));
    assertThat(table.rowCells(2)).hasSize(2);
  }

  @Test
  void two_blank_lines_part_tables_and_nothing_reaches_over_them() {
    List<Table> tables = Tables.of(read("\t甲\n\t乙\n\n\n\t\n\t丙\n\n"));

    assertThat(tables.stream().map(Tables::rows).toList())
        .containsExactly(List.of(List.of("甲", "乙")), List.of(List.of("", "丙")));
  }

  @Test
  void a_blank_paragraph_of_a_space_parts_tables_too() {
    assertThat(Tables.of(read("\t甲\n\n\u00A0\n\t乙\n\n"))).hasSize(2);
  }

  @Test
  void one_cut_is_joined_without_a_tab_before_it_and_title_rows_are_not() {
    String rows = "\t一\n\t二\n\t三\n\t四\n\n".repeat(2);

    assertThat(Tables.rows(only(rows + "\t甲\n\t乙\n\t丙\n\n\t丁\n\n")).get(2))
        .containsExactly("甲", "乙", "丙", "丁");
    assertThat(Tables.rows(only(rows + "\t目标表2\n\n\t（2026年）\n\n\t项目名称\n\t经费\n\n")))
        .hasSize(5)
        .endsWith(List.of("目标表2"), List.of("（2026年）"), List.of("项目名称", "经费"));
  }

  @Test
  void a_short_row_that_begins_with_a_covered_place_is_a_row() {
    String rows = "\t一\n\t二\n\t三\n\t四\n\n".repeat(2);

    assertThat(Tables.rows(only(rows + "\t甲\n\t乙\n\n\t\n\t丙\n\n")).subList(2, 4))
        .containsExactly(List.of("甲", "乙"), List.of("甲", "丙"));
  }

  @Test
  void lines_may_end_as_on_other_systems() {
    assertThat(Tables.rows(only("\t甲\r\n\t乙\r\n\r\n\t丙\r\n\r\n")))
        .containsExactly(List.of("甲", "乙"), List.of("丙"));
  }

  private static Table only(String text) {
    List<Table> tables = Tables.of(read(text));
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  private static Document read(String text) {
    try {
      return new TabTextReader().read(text.getBytes(StandardCharsets.UTF_8));
    } catch (DocumentException e) {
      throw new AssertionError(e);
    }
  }
}
