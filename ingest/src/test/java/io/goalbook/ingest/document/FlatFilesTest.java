package io.goalbook.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goalbook.model.source.RejectionCause;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Office documents that are one XML file and no archive. */
class FlatFilesTest {
  private static final String ROWS =
      """
      <Row><Cell ss:MergeDown="1"><Data ss:Type="String">产出指标</Data></Cell>
        <Cell><ss:Data ss:Type="String"><Font>合格</Font><Font>率</Font></ss:Data></Cell>
        <Cell ss:StyleID="rate"><Data ss:Type="Number">0.955</Data></Cell></Row>
      <Row ss:Hidden="1"><Cell ss:Index="2"><Data ss:Type="String">时间</Data></Cell>
        <Cell ss:StyleID="day"><Data ss:Type="DateTime">2025-12-31T00:00:00.000</Data></Cell></Row>
      """;

  private final DocumentReaders readers = new DocumentReaders();

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "GB2312"})
  void a_workbook_of_excel_2003_shows_what_a_person_sees(String encoding) throws Exception {
    Document document = read(workbook(encoding, ROWS, ""), Charset.forName(encoding));

    assertThat(document.format()).isEqualTo(DocumentFormat.XML);
    assertThat(Tables.rows(Tables.of(document).get(0)))
        .containsExactly(List.of("产出指标", "合格率", "95.50%"), List.of("产出指标", "时间", "2025年12月"));
  }

  @Test
  void hidden_rows_and_sheets_of_excel_2003_are_marked() throws Exception {
    String hides = "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>";

    Document seen = read(workbook("UTF-8", ROWS, ""), StandardCharsets.UTF_8);
    Document hidden = read(workbook("UTF-8", ROWS, hides), StandardCharsets.UTF_8);

    assertThat(Tables.cells(Tables.of(seen).get(0)))
        .extracting(Cell::hidden)
        .containsExactly(false, false, false, true, true);
    assertThat(hidden.blocks()).contains(new PartStart(Part.sheet("目标", true)));
  }

  @Test
  void a_cell_without_a_number_stands_beside_one_that_is_merged_from_above() throws Exception {
    String rows = ROWS.replace(" ss:Index=\"2\"", "");

    Document document = read(workbook("UTF-8", rows, ""), StandardCharsets.UTF_8);

    assertThat(Tables.rows(Tables.of(document).get(0)).get(1))
        .containsExactly("产出指标", "时间", "2025年12月");
  }

  @Test
  void a_cell_outside_of_any_sheet_is_damage() {
    String rows = ROWS.replace("\"2\"", "\"2000000000\"");

    assertThat(causeOf(workbook("UTF-8", rows, ""))).isEqualTo(RejectionCause.DAMAGED);
  }

  @Test
  void word_saves_all_parts_in_one_file() throws Exception {
    String header = "<w:hdr><w:p><w:r><w:t>页眉</w:t></w:r></w:p></w:hdr>";
    String file =
        "<?mso-application progid=\"Word.Document\"?><pkg:package"
            + " xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\""
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + header
            + "<pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData><w:document>"
            + body("vMerge")
            + "</w:document></pkg:xmlData></pkg:part></pkg:package>";

    assertWordIsRead(read(file, StandardCharsets.UTF_8));
  }

  @Test
  void word_2003_saved_xml() throws Exception {
    String file =
        "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\""
            + " xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\">"
            + body("vmerge")
            + "</w:wordDocument>";

    assertWordIsRead(read(file, StandardCharsets.UTF_8));
  }

  private static void assertWordIsRead(Document document) {
    assertThat(document.format()).isEqualTo(DocumentFormat.XML);
    assertThat(Tables.paragraphs(document)).containsExactly("绩效目标表");
    assertThat(Tables.rows(Tables.of(document).get(0)))
        .containsExactly(List.of("产出指标", "人数"), List.of("产出指标", "次数"));
  }

  @Test
  void open_document_may_be_one_file() throws Exception {
    String file =
        """
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>
        <office:text><table:table><table:table-row><table:table-cell><text:p>人数</text:p>
        </table:table-cell></table:table-row></table:table></office:text></office:body>
        </office:document>
        """;

    Document document = read(file, StandardCharsets.UTF_8);

    assertThat(document.format()).isEqualTo(DocumentFormat.ODT);
    assertThat(Tables.rows(Tables.of(document).get(0))).containsExactly(List.of("人数"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Workbook", "svg", "html"})
  void xml_that_declares_entities_is_hostile_whatever_it_is(String root) {
    String file =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY j SYSTEM \"file:///etc/passwd\">]><%s"
            + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">&j;</%s>";

    assertThat(causeOf(file.formatted(root, root))).isEqualTo(RejectionCause.HOSTILE);
  }

  @Test
  void a_file_that_is_cut_off_is_damaged() {
    String file = workbook("UTF-8", ROWS, "");

    assertThat(causeOf(file.substring(0, file.length() - 20))).isEqualTo(RejectionCause.DAMAGED);
  }

  private static String workbook(String encoding, String rows, String options) {
    return "<?xml version=\"1.0\" encoding=\""
        + encoding
        + "\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
        + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles>"
        + "<Style ss:ID=\"rate\"><NumberFormat ss:Format=\"Percent\"/></Style>"
        + "<Style ss:ID=\"day\"><NumberFormat ss:Format=\"yyyy&quot;年&quot;m&quot;月&quot;\"/>"
        + "</Style></Styles><Worksheet ss:Name=\"目标\"><Table>"
        + rows
        + "</Table>"
        + options
        + "</Worksheet></Workbook>";
  }

  private static String body(String merge) {
    String start = "<w:tc><w:tcPr><w:%s w:val=\"restart\"/></w:tcPr>%s</w:tc>";
    String rest = "<w:tc><w:tcPr><w:%s/></w:tcPr>%s</w:tc>";
    return "<w:body>"
        + paragraph("绩效目标表")
        + "<w:tbl><w:tr>"
        + start.formatted(merge, paragraph("产出指标"))
        + "<w:tc>"
        + paragraph("人数")
        + "</w:tc></w:tr><w:tr>"
        + rest.formatted(merge, paragraph(""))
        + "<w:tc>"
        + paragraph("次数")
        + "</w:tc></w:tr></w:tbl></w:body>";
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private Document read(String file, Charset charset) throws DocumentException {
    return readers.read(file.getBytes(charset));
  }

  private RejectionCause causeOf(String file) {
    return catchThrowableOfType(DocumentException.class, () -> read(file, StandardCharsets.UTF_8))
        .rejection();
  }
}
