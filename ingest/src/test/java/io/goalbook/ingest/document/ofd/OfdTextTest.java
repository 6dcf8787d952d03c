package io.goalbook.ingest.document.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Part;
import io.goalbook.ingest.document.PartStart;
import io.goalbook.ingest.document.Tables;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.model.source.DoubtReason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where signs stand, whatever way a program takes to say it. */
class OfdTextTest {

  private static Document read(Ofd ofd) throws DocumentException {
    return new OfdReader(PartLimits.DEFAULT).read(ofd.bytes());
  }

  private static List<String> lines(String... objects) throws DocumentException {
    return Tables.paragraphs(read(new Ofd().page(objects)));
  }

  private static String object(String attributes, String code) {
    return Ofd.textObject(attributes, code);
  }

  private static String code(String attributes, String text) {
    return "<ofd:TextCode " + attributes + ">" + text + "</ofd:TextCode>";
  }

  @Test
  void pieces_are_put_into_lines_page_by_page() throws DocumentException {
    Document document =
        read(
            new Ofd()
                .page(
                    Ofd.text(20, 50, "绩效目标"), Ofd.text(90, 50.3, "单位：万元"), Ofd.text(20, 40, "附件２"))
                .page(Ofd.text(20, 40, "续表")));

    assertThat(document.blocks())
        .containsExactly(
            new PartStart(Part.page(1)),
            new Paragraph("附件2"),
            new Paragraph("绩效目标 单位：万元"),
            new PartStart(Part.page(2)),
            new Paragraph("续表"));
    assertThat(document.unread()).isEmpty();
  }

  @Test
  void a_group_stands_for_as_many_equal_steps() throws DocumentException {
    String groups =
        object(
            "Boundary=\"20 40 90 6\" Size=\"4\"",
            code("X=\"0\" Y=\"4\" DeltaX=\"g 3 4 12 g 2 4\"", "绩效目标申报表"));

    assertThat(lines(groups)).containsExactly("绩效目标 申报表");
  }

  @Test
  void steps_that_are_too_few_go_on_as_the_last_and_missing_ones_are_guessed()
      throws DocumentException {
    String few =
        object(
            "Boundary=\"20 40 90 6\" Size=\"4\"",
            code("X=\"0\" Y=\"4\" DeltaX=\"g 2 4\"", "绩效目标表"));
    String behind = Ofd.text(40, 44, "一");
    String none =
        object("Boundary=\"20 50 90 6\" Size=\"4\"", code("X=\"0\" Y=\"4\"", "2025年度supply值"));

    assertThat(lines(few, behind, none)).containsExactly("绩效目标表一", "2025年度supply值");
  }

  @Test
  void wide_and_narrow_letters_are_one_word_and_a_gap_between_words_is_seen()
      throws DocumentException {
    String word =
        object(
            "Boundary=\"20 40 90 6\" Size=\"4\"",
            code("X=\"0\" Y=\"4\" DeltaX=\"3.7 1.1 2.4 1.1 1.4 3.2\"", "WiFi-mx"));
    String words =
        object(
            "Boundary=\"20 50 90 6\" Size=\"4\"",
            code("X=\"0\" Y=\"4\" DeltaX=\"2.6 2.8 3.8 2.2\"", "SUVab"));

    assertThat(lines(word, words)).containsExactly("WiFi-mx", "SUV ab");
  }

  @Test
  void a_matrix_turns_points_into_millimetres_and_moves_them() throws DocumentException {
    String points =
        object(
            "Boundary=\"-47.2618 -22.2 400 408\" CTM=\"0.3527 0 0 0.3527 0 296.62\" Size=\"9\"",
            code("X=\"586\" Y=\"-600\" DeltaX=\"g 4 9\"", "发票代码："));
    String beside = Ofd.text(177, 62.7, "一");

    assertThat(lines(points, beside)).containsExactly("发票代码：一");
  }

  @Test
  void several_codes_of_one_object_each_have_their_place() throws DocumentException {
    String codes =
        object(
            "Boundary=\"20 40 90 30\" Size=\"4\"",
            code("X=\"0\" Y=\"4\" DeltaX=\"4\"", "产出")
                + code("Y=\"14\" DeltaX=\"4\"", "效益")
                + code("X=\"8\" DeltaX=\"4\"", "指标"));

    assertThat(lines(codes)).containsExactly("产出", "效益指标");
  }

  @Test
  void signs_below_each_other_are_one_line() throws DocumentException {
    String bySteps =
        object(
            "Boundary=\"20 40 6 30\" Size=\"4\"", code("X=\"0\" Y=\"4\" DeltaY=\"g 3 5\"", "产出指标"));
    String byDirection =
        object(
            "Boundary=\"20 40 6 30\" Size=\"4\" ReadDirection=\"90\"",
            code("X=\"0\" Y=\"4\"", "产出指标"));
    String byMatrix =
        object(
            "Boundary=\"20 40 6 30\" CTM=\"0 1 -1 0 4 0\" Size=\"4\"",
            code("X=\"0\" Y=\"0\" DeltaX=\"g 3 4\"", "产出指标"));

    for (String object : List.of(bySteps, byDirection, byMatrix)) {
      assertThat(besideOthers(object)).containsExactly("产出指标", "");
    }
  }

  /** The row of a table with two columns on a page of level text. */
  private static List<String> besideOthers(String object) throws DocumentException {
    String frame = Ofd.line(18, 38, 60, 38) + Ofd.line(18, 70, 60, 70);
    String sides = Ofd.line(18, 38, 18, 70) + Ofd.line(28, 38, 28, 70) + Ofd.line(60, 38, 60, 70);
    Document document =
        read(new Ofd().page(Ofd.text(20, 20, "这一页的文字大多从左到右"), frame, sides, object));
    return Tables.rows(Tables.of(document).get(0)).get(0);
  }

  @Test
  void a_page_that_lies_on_its_side_is_turned() throws DocumentException {
    String turned =
        object(
            "Boundary=\"20 20 9 90\" CTM=\"0 1 -1 0 9 0\" Size=\"4\"",
            code("X=\"0\" Y=\"4\" DeltaX=\"g 4 4\"", "绩效目标表"));

    assertThat(lines(turned)).containsExactly("绩效目标表");
  }

  @Test
  void what_is_not_shown_is_not_read() throws DocumentException {
    String hidden = object("Boundary=\"20 50 9 9\" Size=\"4\" Visible=\"false\"", code("", "藏"));
    String clear = object("Boundary=\"20 50 9 9\" Size=\"4\" Alpha=\"0\"", code("", "透"));
    String unfilled = object("Boundary=\"20 50 9 9\" Size=\"4\" Fill=\"false\"", code("", "空"));
    String colourless =
        object(
            "Boundary=\"20 50 9 9\" Size=\"4\"", "<ofd:FillColor Alpha=\"0\"/>" + code("", "无色"));
    String block = "<ofd:PageBlock Visible=\"false\">" + Ofd.text(20, 60, "块") + "</ofd:PageBlock>";
    String outside = Ofd.text(230, 60, "页外");
    String watermark =
        object(
            "Boundary=\"20 70 90 90\" CTM=\"0.7 0.7 -0.7 0.7 0 0\" Size=\"4\"",
            code("X=\"0\" Y=\"4\" DeltaX=\"4\"", "水印"));
    String clipped =
        Ofd.path(
            "Boundary=\"20 50 9 9\"",
            "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Text>"
                + code("", "剪")
                + "</ofd:Text></ofd:Area></ofd:Clip></ofd:Clips>",
            "M 0 0");

    assertThat(
            lines(
                hidden,
                clear,
                unfilled,
                colourless,
                block,
                outside,
                watermark,
                clipped,
                Ofd.text(20, 90, "绩效")))
        .containsExactly("绩效");
  }

  @Test
  void blocks_in_blocks_only_hold_together() throws DocumentException {
    String nested =
        "<ofd:PageBlock ID=\"5\"><ofd:PageBlock ID=\"6\">"
            + Ofd.text(20, 40, "绩效")
            + "</ofd:PageBlock>"
            + Ofd.text(28, 40, "目标")
            + "</ofd:PageBlock>";

    assertThat(lines(nested)).containsExactly("绩效目标");
  }

  @Test
  void signs_of_which_only_the_shape_is_known_make_a_page_unreadable() throws DocumentException {
    Ofd ofd = new Ofd().page(Ofd.text(20, 40, "绩效目标表")).page(Ofd.text(20, 40, "¤¤¤¤¤"));

    assertThat(read(ofd).unread())
        .containsExactly(new UnreadPart(DoubtReason.PAGES_NOT_READ, "第2页（字体没有文字编码）"));
  }

  @Test
  void line_breaks_of_the_xml_are_no_signs() throws DocumentException {
    String laidOut =
        object(
            "Boundary=\"20 40 90 6\" Size=\"4\"",
            code("X=\"0\" Y=\"4\" DeltaX=\"4\"", "\n      绩效\n    "));

    assertThat(lines(laidOut, Ofd.text(28, 44, "目标"))).containsExactly("绩效目标");
  }
}
