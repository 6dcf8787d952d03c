package io.goalbook.ingest.document.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.Tables;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.model.source.DoubtReason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines rule tables, whatever way a program takes to draw them. */
class OfdTableTest {
  private static final String FOUR_TEXTS =
      Ofd.text(22, 46, "甲") + Ofd.text(62, 46, "乙") + Ofd.text(22, 54, "丙") + Ofd.text(62, 54, "丁");

  private static final List<List<String>> FOUR_CELLS =
      List.of(List.of("甲", "乙"), List.of("丙", "丁"));

  private static Document read(Ofd ofd) throws DocumentException {
    return new OfdReader(PartLimits.DEFAULT).read(ofd.bytes());
  }

  private static List<List<List<String>>> tables(Ofd ofd) throws DocumentException {
    return Tables.of(read(ofd)).stream().map(Tables::rows).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M 20 40 L 100 40 M 20 48 L 100 48 M 20 56 L 100 56 M 20 40 L 20 56 M 60 40 L 60 56 M 100 40 L 100 56",
        "M20 40L100 40L100 56L20 56C M20,48L100,48 S 60 40 L 60 56",
        " M 20 40 B 30 40 90 40 100 40 Q 100 50 100 56 A 5 5 0 0 1 20 56 L 20 40 C M 20 48 L 100 48 M 60 40 L 60 56"
      })
  void one_path_may_hold_all_borders(String data) throws DocumentException {
    Ofd ofd = new Ofd().page(Ofd.path("Boundary=\"0 0 210 297\"", data), FOUR_TEXTS);

    assertThat(tables(ofd)).containsExactly(FOUR_CELLS);
  }

  @Test
  void borders_may_be_thin_filled_boxes() throws DocumentException {
    StringBuilder boxes = new StringBuilder();
    for (int line = 0; line < 3; line++) {
      boxes.append("M 20 %1$d L 100 %1$d L 100 %1$d.2 L 20 %1$d.2 C ".formatted(40 + 8 * line));
      boxes.append("M %1$d 40 L %1$d.2 40 L %1$d.2 56 L %1$d 56 C ".formatted(20 + 40 * line));
    }
    String filled = "Boundary=\"0 0 210 297\" Stroke=\"false\" Fill=\"true\"";

    assertThat(tables(new Ofd().page(Ofd.path(filled, boxes.toString()), FOUR_TEXTS)))
        .containsExactly(FOUR_CELLS);
  }

  @Test
  void what_is_neither_stroked_nor_filled_or_white_or_broad_rules_nothing()
      throws DocumentException {
    String whole = "Boundary=\"0 0 210 297\"";
    String line = "M 40 40 L 40 56";
    Ofd ofd =
        new Ofd()
            .resources(
                "<ofd:DrawParams><ofd:DrawParam ID=\"1\" LineWidth=\"9\"/><ofd:DrawParam ID=\"2\" Relative=\"3\"/><ofd:DrawParam ID=\"3\" Relative=\"2\"><ofd:StrokeColor Value=\"#FF #FF #FF\"/></ofd:DrawParam></ofd:DrawParams>")
            .page(
                Ofd.grid(40, 2, 20, 60, 100),
                Ofd.path(whole + " Stroke=\"false\"", line),
                Ofd.path(whole + " LineWidth=\"9\"", line),
                Ofd.path(whole, "<ofd:StrokeColor Value=\"255 255 255\"/>", line),
                Ofd.path(whole, "<ofd:StrokeColor Value=\"0 0 0 0\"/>", line),
                Ofd.path(whole, "<ofd:StrokeColor Value=\"0 0 0\" Alpha=\"0\"/>", line),
                Ofd.path(whole + " DrawParam=\"1\"", line),
                Ofd.path(whole + " DrawParam=\"2\"", line),
                Ofd.path(whole + " Visible=\"false\"", line),
                FOUR_TEXTS);

    assertThat(tables(ofd)).containsExactly(FOUR_CELLS);
  }

  @Test
  void a_missing_border_merges_cells() throws DocumentException {
    String frame = Ofd.path("Boundary=\"20 40 80 16\"", "M 0 0 L 80 0 L 80 16 L 0 16 C");
    Ofd ofd =
        new Ofd()
            .page(
                frame + Ofd.line(60, 40, 60, 56) + Ofd.line(60, 48, 100, 48),
                Ofd.text(22, 50, "甲"),
                Ofd.text(62, 46, "乙"),
                Ofd.text(62, 54, "丁"));

    Table table = Tables.of(read(ofd)).get(0);

    assertThat(table.at(1, 0).orElseThrow().rowSpan()).isEqualTo(2);
    assertThat(Tables.rows(table)).containsExactly(List.of("甲", "乙"), List.of("甲", "丁"));
  }

  @Test
  void a_table_over_two_pages_is_mended_and_its_repeated_header_left_out()
      throws DocumentException {
    Ofd ofd =
        new Ofd()
            .page(
                Ofd.grid(264, 2, 20, 60, 100),
                Ofd.text(22, 270, "指标"),
                Ofd.text(62, 270, "指标值"),
                Ofd.text(22, 278, "床位"),
                Ofd.text(62, 278, "三张"))
            .page(
                Ofd.grid(30, 2, 20, 60, 100),
                Ofd.text(22, 36, "指标"),
                Ofd.text(62, 36, "指标值"),
                Ofd.text(22, 44, "人数"),
                Ofd.text(62, 44, "九人"));

    assertThat(tables(ofd))
        .containsExactly(
            List.of(List.of("指标", "指标值"), List.of("床位", "三张")), List.of(List.of("人数", "九人")));
  }

  @Test
  void what_a_template_and_a_drawing_of_the_resources_show_is_part_of_the_page()
      throws DocumentException {
    Ofd ofd =
        new Ofd()
            .template("7", Ofd.grid(40, 2, 20, 60, 100), Ofd.text(22, 46, "甲"))
            .resources(
                "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"5\" Width=\"40\" Height=\"20\"><ofd:Content>"
                    + Ofd.text(2, 6, "乙")
                    + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>")
            .pageOf(
                "<ofd:Template TemplateID=\"7\" ZOrder=\"Background\"/>",
                "<ofd:CompositeObject ID=\"1\" ResourceID=\"5\" Boundary=\"60 40 40 20\"/>",
                Ofd.text(22, 54, "丙"),
                Ofd.text(62, 54, "丁"));

    assertThat(tables(ofd)).containsExactly(FOUR_CELLS);
    assertThat(read(ofd).unread()).isEmpty();
  }

  @Test
  void a_page_that_names_what_is_not_there_is_read_and_named() throws DocumentException {
    Ofd ofd =
        new Ofd()
            .page(Ofd.text(22, 46, "甲"))
            .pageOf("<ofd:Template TemplateID=\"9\"/>", Ofd.text(22, 46, "乙"))
            .page(
                "<ofd:CompositeObject ID=\"1\" ResourceID=\"5\" Boundary=\"60 40 40 20\"/>",
                Ofd.text(22, 46, "丙"));

    Document document = read(ofd);

    assertThat(Tables.paragraphs(document)).containsExactly("甲", "乙", "丙");
    assertThat(document.unread())
        .containsExactly(new UnreadPart(DoubtReason.PAGES_NOT_READ, "第2、3页（部分内容缺失）"));
  }

  @Test
  void all_documents_of_a_file_are_read_and_their_pages_counted_on() throws DocumentException {
    byte[] content =
        Ofd.zip(
            Map.of(
                "OFD.xml",
                Ofd.root("/Doc_0/Document.xml", "./Doc_1/Document.xml"),
                "Doc_0/Document.xml",
                new Ofd().pageNamed("Pages/P.xml").documentXml(),
                "Doc_0/Pages/P.xml",
                Ofd.pageXml("", Ofd.text(22, 46, "甲")),
                "Doc_1\\Document.xml",
                new Ofd()
                    .pageNamed("../Doc_1/p/P.XML")
                    .pageNamed("Doc_0/Pages/P.xml")
                    .documentXml(),
                "Doc_1/p/p.xml",
                Ofd.pageXml("", Ofd.text(22, 46, "乙"))));

    Document document = new OfdReader(PartLimits.DEFAULT).read(content);

    assertThat(Tables.paragraphs(document)).containsExactly("甲", "乙", "甲");
    assertThat(document.unread()).isEmpty();
  }
}
