package io.goalbook.ingest.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.Tables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTableTest {
  private static final float[] EDGES = {60, 160, 320, 500};

  private static Document read(Pdf pdf) throws DocumentException {
    return new PdfReader().read(pdf.bytes());
  }

  private static List<List<List<String>>> rows(Document document) {
    return Tables.of(document).stream().map(Tables::rows).toList();
  }

  @Test
  void lines_thin_bars_and_outlines_rule_a_table_alike() throws DocumentException {
    Pdf strokes = new Pdf().page();
    Pdf bars = new Pdf().page();
    for (int line = 0; line < 3; line++) {
      strokes.line(60, 100 + 20 * line, 200, 100 + 20 * line);
      strokes.line(60 + 70 * line, 100, 60 + 70 * line, 140);
      bars.bar(60, 100 + 20 * line, 140, 0.5f);
      bars.bar(60 + 70 * line, 100, 0.5f, 40);
    }
    Pdf outlines =
        new Pdf().page().table(100, new float[] {60, 130, 200}, row("", ""), row("", ""));

    for (Pdf pdf : List.of(strokes, bars, outlines)) {
      pdf.text(64, 114, "a").text(134, 114, "b").text(64, 134, "c").text(134, 134, "d");
      assertThat(rows(read(pdf))).containsExactly(List.of(texts("a", "b"), texts("c", "d")));
    }
  }

  private static String[] row(String... texts) {
    return texts;
  }

  private static List<String> texts(String... texts) {
    return List.of(texts);
  }

  @Test
  void a_missing_line_merges_cells_across_and_down() throws DocumentException {
    Pdf pdf = new Pdf().page().box(60, 100, 300, 60);
    pdf.line(160, 100, 160, 160).line(260, 120, 260, 160);
    pdf.line(160, 120, 360, 120).line(160, 140, 360, 140);
    pdf.text(64, 134, "label").text(164, 114, "wide").text(164, 134, "a").text(264, 134, "b");

    Table table = Tables.of(read(pdf)).get(0);

    Cell label = table.at(2, 0).orElseThrow();
    assertThat(List.of(label.text(), label.row(), label.rowSpan())).containsExactly("label", 0, 3);
    Cell wide = table.at(0, 2).orElseThrow();
    assertThat(List.of(wide.text(), wide.column(), wide.columnSpan()))
        .containsExactly("wide", 1, 2);
    assertThat(Tables.rows(table))
        .containsExactly(
            List.of("label", "wide"), List.of("label", "a", "b"), List.of("label", "", ""));
  }

  @Test
  void a_table_open_at_its_sides_keeps_its_outer_columns() throws DocumentException {
    Pdf pdf = new Pdf().page();
    for (int line = 0; line < 3; line++) {
      pdf.line(60, 100 + 20 * line, 360, 100 + 20 * line);
    }
    pdf.line(160, 100, 160, 140).line(260, 100, 260, 140);
    pdf.text(64, 114, "a").text(164, 114, "b").text(264, 114, "c").text(64, 134, "d");

    assertThat(rows(read(pdf)))
        .containsExactly(List.of(List.of("a", "b", "c"), List.of("d", "", "")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void a_page_is_read_whichever_way_it_is_turned(int degrees) throws DocumentException {
    Pdf pdf = new Pdf().page().rotated(degrees);
    pdf.text(60, 90, "title").table(100, EDGES, row("a", "b", "c"), row("d", "e", "f"));

    Document document = read(pdf);

    assertThat(rows(document)).containsExactly(List.of(texts("a", "b", "c"), texts("d", "e", "f")));
    assertThat(Tables.paragraphs(document)).containsExactly("title");
  }

  @Test
  void what_a_crop_cuts_off_is_not_read() throws DocumentException {
    Pdf pdf = new Pdf().page().croppedFrom(40, 200);
    pdf.text(60, 90, "title").text(60, 700, "below the edge");

    assertThat(Tables.paragraphs(read(pdf))).containsExactly("title");
  }

  @Test
  void a_text_too_long_for_its_cell_does_not_run_into_the_next_one() throws DocumentException {
    Pdf pdf = new Pdf().page().table(100, EDGES, row("", "b", "c"), row("d", "", "f"));
    pdf.clipped(60, 100, "an office with a very long name", 100, 20);
    pdf.clipped(160, 120, "short", 160, 20);

    assertThat(rows(read(pdf)))
        .containsExactly(
            List.of(texts("an office with a very l", "b", "c"), texts("d", "short", "f")));
  }

  @Test
  void a_repeated_header_is_read_once_and_the_columns_stay() throws DocumentException {
    Pdf pdf = new Pdf();
    pdf.page().text(60, 80, "title");
    pdf.table(700, EDGES, row("level", "name", "value"), row("out", "beds", ">=5"));
    pdf.page().table(80, EDGES, row("level", "name", "value"), row("in", "staff", ">=7"));

    assertThat(rows(read(pdf)))
        .containsExactly(
            List.of(texts("level", "name", "value"), texts("out", "beds", ">=5")),
            List.of(texts("in", "staff", ">=7")));
  }

  @Test
  void a_form_that_begins_with_the_same_title_keeps_it() throws DocumentException {
    Pdf pdf = new Pdf();
    pdf.page().table(700, EDGES, row("form", "no", "1"), row("name", "beds", "x"));
    pdf.page().table(80, EDGES, row("form", "no", "1"), row("name", "staff", "y"));

    assertThat(rows(read(pdf)))
        .containsExactly(
            List.of(texts("form", "no", "1"), texts("name", "beds", "x")),
            List.of(texts("form", "no", "1"), texts("name", "staff", "y")));
  }

  @Test
  void page_numbers_and_running_heads_do_not_part_a_table() throws DocumentException {
    Pdf pdf = new Pdf();
    for (int page = 1; page <= 2; page++) {
      pdf.page().text(60, 30, "County budget, page " + page).text(290, 820, "- " + page + " -");
      pdf.table(80, EDGES, row("a" + page, "b", "c"));
    }

    Document document = read(pdf);

    assertThat(Tables.paragraphs(document)).isEmpty();
    assertThat(rows(document))
        .containsExactly(List.of(texts("a1", "b", "c")), List.of(texts("a2", "b", "c")));
  }

  @Test
  void a_row_that_a_page_break_cut_is_one_row() throws DocumentException {
    Pdf pdf = new Pdf();
    pdf.page().box(60, 760, 440, 30).line(160, 760, 160, 790).line(320, 760, 320, 790);
    pdf.text(64, 774, "out").text(164, 774, "number of hospital beds for").text(324, 774, ">=5");
    pdf.page().box(60, 80, 440, 20).line(160, 80, 160, 100).line(320, 80, 320, 100);
    pdf.text(164, 94, "childrenunderseven");

    assertThat(rows(read(pdf)))
        .containsExactly(
            List.of(List.of("out", "number of hospital beds for childrenunderseven", ">=5")));
  }

  @Test
  void a_new_row_behind_a_page_break_stays_a_row() throws DocumentException {
    Pdf pdf = new Pdf();
    pdf.page().table(760, EDGES, row("out", "beds", ">=5"));
    pdf.page().table(80, EDGES, row("in", "staff", ">=7"));

    assertThat(rows(read(pdf)))
        .containsExactly(
            List.of(texts("out", "beds", ">=5")), List.of(texts("in", "staff", ">=7")));
  }

  @Test
  void a_value_stays_with_the_merged_label_before_the_break() throws DocumentException {
    Pdf pdf = new Pdf();
    pdf.page().table(760, EDGES, row("plan", "March", "June"));
    pdf.page().table(80, EDGES, row("", "25%", "50%"), row("goal", "a", "b"));

    List<Table> tables = Tables.of(read(pdf));

    assertThat(Tables.rows(tables.get(0)))
        .containsExactly(List.of("plan", "March", "June"), List.of("plan", "25%", "50%"));
    assertThat(Tables.rows(tables.get(1))).containsExactly(List.of("goal", "a", "b"));
  }

  @Test
  void a_word_printed_twice_to_look_bold_is_one_word() throws DocumentException {
    Pdf pdf = new Pdf().page().text(60, 100, "beds").text(60.3f, 100, "beds");

    assertThat(Tables.paragraphs(read(pdf))).containsExactly("beds");
  }
}
