package io.goalbook.ingest.document.odf;

import static io.goalbook.ingest.document.odf.Odf.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.Part;
import io.goalbook.ingest.document.PartStart;
import io.goalbook.ingest.document.Tables;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.model.source.RejectionCause;
import java.util.List;
import org.junit.jupiter.api.Test;

class OdfReaderTest {
  private static final String END_OF_SHEET =
      "<table:table-row table:number-rows-repeated=\"1048000\">"
          + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";

  @Test
  void repeated_cells_stand_there_as_often_and_the_blank_rest_of_a_sheet_does_not() {
    String rows =
        "<table:table-row>"
            + cell("甲")
            + cell("table:number-columns-repeated=\"2\"", "乙")
            + "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
            + "<table:table-row table:number-rows-repeated=\"2\">"
            + cell("丙")
            + "</table:table-row>";

    assertThat(Tables.rows(Tables.of(sheet(rows + END_OF_SHEET)).get(0)))
        .containsExactly(List.of("甲", "乙", "乙"), List.of("丙", "", ""), List.of("丙", "", ""));
  }

  @Test
  void cells_take_the_next_free_place_where_a_writer_leaves_out_those_that_are_covered() {
    String rows =
        "<table:table-row>"
            + cell("table:number-columns-spanned=\"2\"", "题")
            + cell("table:number-rows-spanned=\"3\"", "注")
            + "</table:table-row><table:table-row>"
            + cell("table:number-rows-spanned=\"2\"", "甲")
            + cell("乙")
            + "</table:table-row><table:table-row>"
            + cell("丙")
            + "</table:table-row>";

    assertThat(Tables.rows(Tables.of(sheet(rows)).get(0)))
        .containsExactly(List.of("题", "注"), List.of("甲", "乙", "注"), List.of("甲", "丙", "注"));
  }

  @Test
  void hidden_rows_columns_and_sheets_are_read_and_marked() {
    String table =
        "<table:table table:name=\"表一\"><table:table-column/>"
            + "<table:table-column table:visibility=\"collapse\"/><table:table-row>"
            + cell("甲")
            + cell("乙")
            + "</table:table-row><table:table-row table:visibility=\"filter\">"
            + cell("丙")
            + cell("丁")
            + "</table:table-row></table:table>"
            + "<table:table table:name=\"表二\" table:style-name=\"gone\"><table:table-row>"
            + cell("戊")
            + "</table:table-row></table:table>";

    Document document = read(Odf.sheets(table));

    assertThat(document.format()).isEqualTo(DocumentFormat.ODS);
    assertThat(
            document.blocks().stream().filter(PartStart.class::isInstance).map(Block.class::cast))
        .containsExactly(
            new PartStart(Part.sheet("表一", false)), new PartStart(Part.sheet("表二", true)));
    assertThat(
            Tables.of(document).stream()
                .flatMap(found -> Tables.cells(found).stream())
                .filter(Cell::hidden)
                .map(Cell::text))
        .containsExactly("乙", "丙", "丁", "戊");
  }

  @Test
  void merged_cells_that_overlap_lose_their_merge_and_not_their_text() {
    String rows =
        "<table:table-row>"
            + cell("table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"", "甲")
            + "<table:covered-table-cell/>"
            + cell("乙")
            + "</table:table-row><table:table-row>"
            + cell("丙")
            + "</table:table-row>";

    assertThat(Tables.rows(Tables.of(sheet(rows)).get(0)))
        .containsExactly(List.of("甲", "", "乙"), List.of("丙", "", ""));
  }

  @Test
  void text_in_frames_follows_and_comments_are_left_out() {
    String paragraph =
        "<text:p>单<text:s text:c=\"2\"/>位<office:annotation><text:p>批注</text:p></office:annotation>"
            + "<draw:frame><draw:text-box><text:p>框内</text:p></draw:text-box></draw:frame>末</text:p>";

    assertThat(Tables.paragraphs(read(Odf.text(paragraph)))).containsExactly("单  位末", "框内");
  }

  @Test
  void a_document_with_a_password_is_encrypted() {
    byte[] locked = Odf.archive("\0\1\2", "<m:file-entry><m:encryption-data/></m:file-entry>");

    assertThat(causeOf(locked)).isEqualTo(RejectionCause.ENCRYPTED);
  }

  @Test
  void a_table_that_is_filled_by_repetition_alone_is_too_large() {
    String row = "<table:table-row table:number-rows-repeated=\"1000000\">";
    String cells = cell("table:number-columns-repeated=\"16384\"", "满");

    assertThat(causeOf(table(row + cells + "</table:table-row>")))
        .isEqualTo(RejectionCause.TOO_LARGE);
    assertThat(causeOf(table(END_OF_SHEET.repeat(3) + row + cell("远") + "</table:table-row>")))
        .isEqualTo(RejectionCause.TOO_LARGE);
  }

  @Test
  void entities_and_deep_nesting_are_hostile() {
    String entity = "<!DOCTYPE x [<!ENTITY a \"b\">]>" + Odf.content("<office:text/>");
    String deep = "<text:section>".repeat(300) + "</text:section>".repeat(300);

    assertThat(causeOf(Odf.archive(entity, ""))).isEqualTo(RejectionCause.HOSTILE);
    assertThat(causeOf(Odf.text(deep))).isEqualTo(RejectionCause.HOSTILE);
  }

  @Test
  void a_drawing_is_of_no_known_format() {
    assertThat(causeOf(Odf.archive(Odf.content("<office:drawing/>"), "")))
        .isEqualTo(RejectionCause.UNKNOWN_FORMAT);
  }

  private static byte[] table(String rows) {
    return Odf.sheets("<table:table table:name=\"表\">" + rows + "</table:table>");
  }

  private static Document sheet(String rows) {
    return read(table(rows));
  }

  private static Document read(byte[] content) {
    try {
      return new OdfReader(PartLimits.DEFAULT).read(content);
    } catch (DocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static RejectionCause causeOf(byte[] content) {
    return catchThrowableOfType(
            DocumentException.class, () -> new OdfReader(PartLimits.DEFAULT).read(content))
        .rejection();
  }
}
