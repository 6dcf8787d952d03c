package io.goalbook.ingest.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Damage;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Fixtures;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.Tables;
import io.goalbook.model.source.RejectionCause;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  private static final String SMALL = "<table><tr><td>项目名称<td>残疾人托养</table>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>甲",
        "\n<!-- saved --><HTML xmlns:x=\"urn:x\"><p>甲",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML\"><html><p>甲",
        "<meta charset=utf-8><table><tr><td>甲</table>",
        "<table border=1><tr><td>甲</table>",
        "附件2<br><table><tr><td>甲</table>"
      })
  void a_page_is_known_by_its_first_element_or_its_table(String page) {
    assertThat(new HtmlReader().accepts(page.getBytes(StandardCharsets.UTF_8))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目名称<残疾人>",
        "<?xml version=\"1.0\"?><office:document><table:table/></office:document>",
        "{\\rtf1 <table><td>}",
        "PK\3\4<table ><td >",
        "<怎么办>"
      })
  void what_only_looks_like_a_page_is_none(String content) {
    assertThat(new HtmlReader().accepts(content.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, utf-8",
    "GB18030, gb2312",
    "GBK, GBK",
    "UTF-8, gb2312",
    "GBK, utf-8",
    "GBK, iso-8859-1",
    "GBK, no-such-charset",
    "UTF-16LE, utf-16",
    "Big5, big5"
  })
  void the_encoding_is_found_whatever_the_page_declares(String written, String declared) {
    String page =
        "<html><meta http-equiv=Content-Type content=\"text/html; charset=%s\">%s</html>"
            .formatted(declared, "<table><tr><td>部門<td>工作人員</table>");

    assertThat(rows(page.getBytes(Charset.forName(written))))
        .containsExactly(List.of("部門", "工作人員"));
  }

  @Test
  void a_byte_order_mark_outranks_what_the_page_declares() {
    byte[] page = ("\uFEFF<html><meta charset=gbk>" + SMALL).getBytes(StandardCharsets.UTF_16BE);

    assertThat(rows(page)).containsExactly(List.of("项目名称", "残疾人托养"));
  }

  @Test
  void one_byte_that_is_no_character_is_said_and_more_are_a_damage() throws DocumentException {
    byte[] page = ("<meta charset=utf-8>" + SMALL).getBytes(StandardCharsets.UTF_8);
    page[page.length - 10] = (byte) 0xFF;
    Document document = new HtmlReader().read(page);
    assertThat(document.unread()).singleElement().extracting("text").asString().contains("个字符无法解码");

    byte[] noise =
        ("<meta charset=utf-8>" + "\u00FF\u00FF".repeat(500)).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(causeOf(noise)).isEqualTo(RejectionCause.DAMAGED);
  }

  @Test
  void spans_cover_the_places_that_browsers_cover() {
    Table table =
        only(
            "<table><tr><td rowspan=3>产出<td colspan=2>甲<tr><td rowspan=0>乙<td>丙<tr><td>丁<tbody><tr><td>戊"
                + "</table>");

    assertThat(Tables.rows(table))
        .containsExactly(
            List.of("产出", "甲"), List.of("产出", "乙", "丙"), List.of("产出", "乙", "丁"), List.of("戊"));
  }

  @Test
  void a_cell_that_would_overlap_ends_before_the_other() {
    Table table = only("<table><tr><td>甲<td>乙<td rowspan=2>丙<tr><td>丁<td colspan=2>戊<td>己</table>");

    assertThat(Tables.rows(table))
        .containsExactly(List.of("甲", "乙", "丙"), List.of("丁", "戊", "丙", "己"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"100%", "99999999999999", "1000"})
  void a_title_over_all_columns_is_as_wide_as_the_rows(String span) {
    Table table = only("<table><tr><td colspan='" + span + "'>标题<tr><td>甲<td>乙<td>丙</table>");

    assertThat(table.columnCount()).isEqualTo(3);
    assertThat(table.at(0, 2)).map(Cell::text).hasValue("标题");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-2", "1.5"})
  void a_span_that_is_no_number_is_one(String span) {
    assertThat(rows("<table><tr><td colspan='" + span + "'>甲<td>乙<tr><td>丙<td>丁</table>"))
        .containsExactly(List.of("甲", "乙"), List.of("丙", "丁"));
  }

  @Test
  void heads_come_first_and_feet_last() {
    assertThat(
            rows(
                "<table><tfoot><tr><td>末<td>2</tfoot><tbody><tr><td>中<td>1</tbody>"
                    + "<thead><tr><th>首<th>0</thead></table>"))
        .containsExactly(List.of("首", "0"), List.of("中", "1"), List.of("末", "2"));
  }

  @Test
  void breaks_and_blocks_are_lines_and_white_space_is_one_space() {
    assertThat(
            rows(
                "<table><tr><td>1.甲<br>2.乙<p>3.丙\n  丁</p><div>4.&nbsp;&ge;5&#37;</div><td><b>a</b><i>b</i>"
                    + "</table>"))
        .containsExactly(List.of("1.甲\n2.乙\n3.丙 丁\n4. ≥5%", "ab"));
  }

  @Test
  void scripts_styles_comments_and_deletions_are_no_text() {
    assertThat(
            rows(
                "<html><head><title>题</title><style>td{}</style></head><script>var a='<td>';</script>"
                    + "<table><tr><td>甲<!-- 注 --><script>x</script><del>旧</del><ins>新</ins><td><![if !x]>乙<![endif]>"
                    + "<!--[if gte mso 9]><xml><o:p>丙</o:p></xml><![endif]--><o:p></o:p></table>"))
        .containsExactly(List.of("甲新", "乙"));
  }

  @Test
  void hidden_rows_columns_and_cells_are_read_and_marked() {
    Table table =
        only(
            "<table><col><col style='DISPLAY: none'><tr><td>甲<td>乙<td hidden>丙"
                + "<tr style='display:none'><td>丁<td>戊<td><span style='visibility:hidden'>己</span>"
                + "<tr style='display:none'><td><td><td></table>");

    assertThat(Tables.cells(table).stream().filter(Cell::hidden).map(Cell::text))
        .containsExactly("乙", "丙", "丁", "戊", "己");
    assertThat(table.rowCount()).isEqualTo(2);
  }

  @Test
  void what_is_hidden_in_a_cell_with_other_text_is_not_part_of_its_text() {
    assertThat(rows("<table><tr><td>≥13人<span style='mso-hide:all'>原为10人</span><td>乙</table>"))
        .containsExactly(List.of("≥13人", "乙"));
  }

  @Test
  void a_frame_around_the_page_is_unwrapped_and_the_order_stays() throws DocumentException {
    String form = "<table><tr><td>项目名称<td>甲<td>乙<tr><td>一级指标<td>二级指标<td>指标值</table>";
    Document document =
        read(
            "<table><tr><td colspan=2>某县政府<tr><td>首页<td><table><tr><td>标题<p>"
                + form
                + "</table>附注<tr><td>版权<td>电话</table>");

    assertThat(Tables.of(document).stream().map(Tables::rows).toList())
        .containsExactly(
            List.of(List.of("某县政府")),
            List.of(List.of("项目名称", "甲", "乙"), List.of("一级指标", "二级指标", "指标值")),
            List.of(List.of("版权", "电话")));
    assertThat(Tables.paragraphs(document)).containsExactly("首页", "标题", "附注");
  }

  @Test
  void a_small_table_in_a_cell_is_text_of_the_cell() {
    assertThat(
            rows(
                "<table><tr><td>预算<td><table><tr><td>470<td>万元<tr><td>财政</table>"
                    + "<tr><td>目标<td>甲</table>"))
        .containsExactly(List.of("预算", "470 万元\n财政"), List.of("目标", "甲"));
  }

  @Test
  void fields_of_a_saved_form_give_their_values() {
    assertThat(
            rows(
                "<table><tr><td>名称<td><input value='残疾人托养'><input type=hidden value=x>"
                    + "<tr><td>性质<td><select><option>延续<option selected>新增</select>"
                    + "<tr><td>目标<td><textarea>1.甲\n2.乙</textarea></table>"))
        .containsExactly(List.of("名称", "残疾人托养"), List.of("性质", "新增"), List.of("目标", "1.甲\n2.乙"));
  }

  @Test
  void lines_outside_tables_are_paragraphs() throws DocumentException {
    assertThat(Tables.paragraphs(read("<body>附件2<h1>目标表</h1><ul><li>甲<li>乙</ul>丙<br>丁</body>")))
        .containsExactly("附件2", "目标表", "甲", "乙", "丙", "丁");
  }

  @Test
  void a_page_that_is_cut_off_or_only_frames_says_so() throws DocumentException {
    assertThat(read("<html><body>" + SMALL).unread())
        .singleElement()
        .extracting("text")
        .isEqualTo("网页没有结束标记，末尾可能缺失");
    assertThat(read("<html><frameset><frame src=sheet001.htm></frameset></html>").unread())
        .singleElement()
        .extracting("text")
        .isEqualTo("网页由多个框架组成，框架内容在其他文件中");
  }

  @Test
  void a_page_of_pictures_only_is_scanned() {
    assertThat(
            causeOf("<html><img src=1.jpg><img src=2.jpg></html>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(RejectionCause.SCANNED);
  }

  @Test
  void spans_that_cover_millions_of_places_are_too_large() {
    String row = "<tr><td rowspan=65534 colspan=1000>甲<td>乙";

    assertThat(causeOf(("<table>" + row.repeat(3_000)).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(RejectionCause.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<a><b c=1>", "<p><font>"})
  void elements_nested_beyond_measure_are_read_or_refused(String opening) {
    byte[] page = ("<html>" + opening.repeat(30_000) + "甲").getBytes(StandardCharsets.UTF_8);

    try {
      assertThat(new HtmlReader().read(page)).isNotNull();
    } catch (DocumentException e) {
      assertThat(e.rejection()).isEqualTo(RejectionCause.HOSTILE);
    }
  }

  @Test
  void pages_with_changed_bytes_are_read_or_refused() {
    Damage.readMany(Fixtures.bytes("forms/shanghai-putuo-2026.html"), 20261122, new HtmlReader());
  }

  private static List<List<String>> rows(String page) {
    return rows(page.getBytes(StandardCharsets.UTF_8));
  }

  private static List<List<String>> rows(byte[] page) {
    return Tables.rows(only(page));
  }

  private static Table only(String page) {
    return only(page.getBytes(StandardCharsets.UTF_8));
  }

  private static Table only(byte[] page) {
    try {
      assertThat(new HtmlReader().accepts(page)).isTrue();
      List<Table> tables = Tables.of(new HtmlReader().read(page));
      assertThat(tables).hasSize(1);
      return tables.get(0);
    } catch (DocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static Document read(String page) throws DocumentException {
    return new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8));
  }

  private static RejectionCause causeOf(byte[] page) {
    try {
      new HtmlReader().read(page);
      throw new AssertionError("was read");
    } catch (DocumentException e) {
      return e.rejection();
    }
  }
}
