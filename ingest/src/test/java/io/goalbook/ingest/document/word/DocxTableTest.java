package io.goalbook.ingest.document.word;

import static io.goalbook.ingest.document.word.Docx.cell;
import static io.goalbook.ingest.document.word.Docx.p;
import static io.goalbook.ingest.document.word.Docx.row;
import static io.goalbook.ingest.document.word.Docx.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.Tables;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.model.source.RejectionCause;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxTableTest {
  private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
  private static final String CONTINUE = "<w:vMerge/>";
  private static final String TWO_WIDE = "<w:gridSpan w:val=\"2\"/>";

  @Test
  void spans_in_both_directions_are_places_in_the_grid() {
    Table table =
        only(
            table(
                row(cell(RESTART + TWO_WIDE, p("大")), cell("右")),
                row(cell("<w:vMerge w:val=\"continue\"/>" + TWO_WIDE, p("")), cell("下"))));

    assertThat(shapes(table)).containsExactly("大 0,0 2x2", "右 0,2 1x1", "下 1,2 1x1");
    assertThat(table.at(1, 1).map(Cell::text)).hasValue("大");
  }

  @Test
  void a_cell_that_continues_nothing_is_a_cell_of_its_own() {
    Table table =
        only(
            table(
                row(cell("甲"), cell(RESTART, p("乙"))),
                row(cell(CONTINUE, p("丙")), cell(CONTINUE, p("藏")))));

    assertThat(shapes(table)).containsExactly("甲 0,0 1x1", "乙 0,1 2x1", "丙 1,0 1x1");
  }

  @Test
  void a_new_restart_ends_the_merge_above() {
    Table table =
        only(
            table(row(cell(RESTART, p("甲"))), row(cell(RESTART, p("乙"))), row(cell(CONTINUE, ""))));

    assertThat(shapes(table)).containsExactly("甲 0,0 1x1", "乙 1,0 2x1");
  }

  @Test
  void merges_are_matched_by_the_column_of_the_grid_and_not_by_the_order_of_cells() {
    Table table =
        only(
            table(
                row(cell("甲"), cell("乙"), cell(RESTART, p("丙"))),
                row(cell(TWO_WIDE, p("丁")), cell(CONTINUE, p("")))));

    assertThat(shapes(table)).containsExactly("甲 0,0 1x1", "乙 0,1 1x1", "丙 0,2 2x1", "丁 1,0 1x2");
  }

  @Test
  void old_horizontal_merges_widen_the_first_cell() {
    Table table =
        only(
            table(
                row(
                    cell("<w:hMerge w:val=\"restart\"/>", p("宽")),
                    cell("<w:hMerge/>", p("藏")),
                    cell("右"))));

    assertThat(shapes(table)).containsExactly("宽 0,0 1x2", "右 0,2 1x1");
  }

  @Test
  void columns_before_the_first_cell_of_a_row_stay_empty() {
    String indented =
        "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>"
            + cell("乙")
            + "</w:tr>";

    Table table = only(table(row(cell("甲"), cell(RESTART, p("丙")), cell("丁")), indented));

    assertThat(table.at(1, 0)).isEmpty();
    assertThat(table.at(1, 1).map(Cell::text)).hasValue("乙");
    assertThat(table.at(1, 2)).isEmpty();
  }

  @Test
  void rows_may_be_longer_and_shorter_than_the_grid_says() {
    String grid = "<w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>";

    Table table = only(table(grid, row(cell("甲")), row(cell("乙"), cell("丙"), cell("丁"))));

    assertThat(Tables.rows(table)).containsExactly(List.of("甲"), List.of("乙", "丙", "丁"));
  }

  @Test
  void a_table_of_one_cell_is_the_text_of_the_cell_around_it() {
    String framed = cell("", table(row(cell("框内"))) + p(""));

    assertThat(Tables.rows(only(table(row(cell("甲"), framed)))))
        .containsExactly(List.of("甲", "框内"));
  }

  @Test
  void a_deleted_row_is_no_row() {
    String deleted = "<w:tr><w:trPr><w:del/></w:trPr>" + cell("旧") + "</w:tr>";

    assertThat(Tables.rows(only(table(row(cell("甲")), deleted, row(cell("乙"))))))
        .containsExactly(List.of("甲"), List.of("乙"));
  }

  @Test
  void an_inner_table_follows_the_outer_one_and_leaves_its_cell() {
    Document document =
        read(table(row(cell("", p("外") + table(row(cell("内"))) + p("")), cell("右"))));

    assertThat(Tables.of(document).stream().map(Tables::rows).toList())
        .containsExactly(List.of(List.of("外", "右")), List.of(List.of("内")));
  }

  @Test
  void rows_and_cells_in_content_controls_are_rows_and_cells() {
    String wrapped =
        "<w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>"
            + cell("甲")
            + "</w:sdtContent></w:sdt>"
            + cell("乙")
            + "</w:tr></w:sdtContent></w:sdt>";

    assertThat(Tables.rows(only(table(wrapped)))).containsExactly(List.of("甲", "乙"));
  }

  @Test
  void a_table_that_is_large_by_its_spans_alone_is_refused() {
    String wide = row(cell("<w:gridSpan w:val=\"1000\"/>", p("")));

    assertThat(
            catchThrowableOfType(
                    DocumentException.class,
                    () ->
                        new DocxReader(PartLimits.DEFAULT)
                            .read(Docx.body(table(wide.repeat(1_001)))))
                .rejection())
        .isEqualTo(RejectionCause.TOO_LARGE);
  }

  private static Table only(String body) {
    List<Table> tables = Tables.of(read(body));
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  private static List<String> shapes(Table table) {
    return Tables.cells(table).stream()
        .map(
            cell ->
                "%s %d,%d %dx%d"
                    .formatted(
                        cell.text(), cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()))
        .toList();
  }

  private static Document read(String body) {
    try {
      return new DocxReader(PartLimits.DEFAULT).read(Docx.body(body));
    } catch (DocumentException e) {
      throw new AssertionError(e);
    }
  }
}
