package io.goalbook.ingest.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.SheetWriter.Kind;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.Tables;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.model.source.DoubtReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every cell gives the text that a person in China sees. */
class ShownValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0.95 | 0% | 95%",
        "0.9555 | 0.0% | 95.6%",
        "1500 | #,##0.00 | 1,500.00",
        "1500 | General | 1500",
        "0.30000000000000004 | General | 0.3",
        "95.5 | General | 95.5",
        "470 | 0.00 | 470.00",
        "7 | 000000 | 000007",
        "3 | 0\"人\" | 3人",
        "95 | \"≥\"0\"%\" | ≥95%",
        "1234.5 | ¥#,##0.00 | ¥1,234.50",
        "1234.5 | _ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_  | 1,234.50",
        "-1234.5 | #,##0.00_);[Red](#,##0.00) | (1,234.50)",
        "12345 | 0!.0,\"万元\" | 1.2万元",
        "45838 | yyyy\"年\"m\"月\"d\"日\" | 2025年6月30日",
        "45838 | [$-804]yyyy\"年\"m\"月\"d\"日\";@ | 2025年6月30日",
        "45838 | yyyy/m/d;@ | 2025/6/30",
        "45838 | [$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | 2025年6月30日",
        "45838 | yyyy-mm-dd | 2025-06-30",
        "45838 | m/d/yy | 2025/6/30",
        "45838.5 | yyyy/m/d h:mm | 2025/6/30 12:00",
        "130730250001 | General | 130730250001",
        "88 | G/通用格式 | 88",
        "88 | G/通用格式\"元\" | 88元",
        "5 | @ | 5",
        "0 | _ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_  | -",
        "12345678 | 0!.0000\"万元\" | 1234.5678万元",
        "1500000 | #,##0,\"千元\" | 1,500千元",
        "1500000 | #,##0.0,, | 1.5",
        "12 | [DBNum1][$-804]General | 12",
        "0.5 | h\"时\"mm\"分\" | 12时00分",
        "0.75 | 上午/下午h\"时\"mm\"分\" | 下午6时00分",
        "1.5 | [h]:mm | 36:00",
        "-5 | yyyy/m/d | -5",
        "45838 | [DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@ | 2025年6月30日",
        "45838 | yyyy.m | 2025.6",
        "12 | [红色]0.0 | 12.0",
        "0.125 | 0.00E+00 | 1.25E-01",
        "5 | 0\"days\" | 5days",
      })
  void a_number_is_shown_in_its_format(double value, String format, String shown) {
    for (Kind kind : Kind.values()) {
      byte[] content =
          Sheets.workbook(
              kind, book -> Sheets.number(book.createSheet().createRow(0), 0, value, format));

      assertThat(Tables.paragraphs(Sheets.read(content))).as("%s", kind).containsExactly(shown);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "14, 2025/6/30",
    "22, 2025/6/30 0:00",
    "27, 2025年6月",
    "31, 2025年6月30日",
    "57, 2025年6月",
    "58, 6月30日",
    "9, 4583800%",
    "4, '45,838.00'"
  })
  void formats_that_stand_in_no_file_are_those_of_china(int index, String shown) {
    Map<String, String> parts =
        Sheets.parts("<sheetData><row><c s='1'><v>45838</v></c></row></sheetData>");
    parts.put(
        "xl/styles.xml",
        """
        <styleSheet><cellStyleXfs><xf numFmtId="10"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="%d"/></cellXfs></styleSheet>
        """
            .formatted(index));

    assertThat(Tables.paragraphs(Sheets.read(Sheets.zipped(parts)))).containsExactly(shown);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_formula_shows_its_stored_result(Kind kind) {
    byte[] content =
        Sheets.workbook(
            kind,
            book -> {
              Sheet sheet = book.createSheet();
              Row row = sheet.createRow(0);
              Sheets.number(row, 0, 0.5, "0%");
              Sheets.number(row, 1, 0, "0.0%");
              row.getCell(1).setCellFormula("A1*2");
              row.createCell(2).setCellFormula("\"甲\"&\"乙\"");
              row.createCell(3).setCellFormula("1/0");
              row.createCell(4).setCellFormula("1=1");
              book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    assertThat(rows(Sheets.read(content)))
        .containsExactly(List.of("50%", "100.0%", "甲乙", "#DIV/0!", "TRUE"));
  }

  @Test
  void formulas_without_a_stored_result_are_counted_and_said() {
    Document read =
        Sheets.read(
            Sheets.zipped(
                Sheets.parts(
                    "<sheetData><row><c t='inlineStr'><is><t>合计</t></is></c>"
                        + "<c><f>SUM(C1:C9)</f></c><c><f>1+1</f><v>2</v></c></row></sheetData>")));

    assertThat(rows(read)).containsExactly(List.of("合计", "", "2"));
    assertThat(read.unread())
        .containsExactly(
            new UnreadPart(
                DoubtReason.VALUE_DOUBTFUL, "工作表“表”有1个公式没有保存计算结果，请用 Excel 或 WPS 打开并保存一次"));
  }

  @Test
  void rich_text_is_one_text_without_its_pronunciation() {
    Map<String, String> parts =
        Sheets.parts("<sheetData><row><c t='s'><v>0</v></c></row></sheetData>");
    parts.put(
        "xl/sharedStrings.xml",
        "<sst><si><r><t>残疾人</t></r><r><rPr><b/></rPr><t>满意度_x000D_\n≥95%</t></r>"
            + "<rPh sb='0' eb='1'><t>can</t></rPh></si></sst>");

    assertThat(Tables.paragraphs(Sheets.read(Sheets.zipped(parts))))
        .containsExactly("残疾人满意度", "≥95%");
  }

  @Test
  void days_are_counted_from_the_start_that_the_workbook_names() {
    Map<String, String> parts =
        Sheets.parts("<sheetData><row><c s='0'><v>44376</v></c></row></sheetData>");
    parts.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='31'/></cellXfs></styleSheet>");
    parts.computeIfPresent(
        "xl/workbook.xml",
        (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));

    assertThat(Tables.paragraphs(Sheets.read(Sheets.zipped(parts)))).containsExactly("2025年6月30日");
  }

  @Test
  void the_strict_form_is_read_with_its_days_as_text() {
    Map<String, String> parts =
        Sheets.parts(
            "<sheetData><row><c t='d' s='0'><v>2025-06-30T00:00:00Z</v></c>"
                + "<c t='d' s='0'><v>2025-07-01</v></c></row></sheetData>");
    parts.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>");
    parts.replaceAll(
        (name, xml) ->
            xml.replace(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships"));

    assertThat(rows(Sheets.read(Sheets.zipped(parts))))
        .containsExactly(List.of("2025/6/30", "2025/7/1"));
  }

  @Test
  void the_text_is_normalised_and_the_raw_text_is_kept() {
    Document read =
        Sheets.read(
            Sheets.workbook(
                Kind.XLSX, book -> Sheets.row(book.createSheet(), 0, "９５％", "\u00a0≤144人 ")));

    assertThat(Tables.cells(Tables.of(read).get(0)))
        .containsExactly(
            new Cell(0, 0, 1, 1, "95%", "９５％"), new Cell(0, 1, 1, 1, "≤144人", "\u00a0≤144人 "));
  }

  private static List<List<String>> rows(Document document) {
    return Optional.of(Tables.of(document)).filter(tables -> tables.size() == 1).stream()
        .flatMap(tables -> Tables.rows(tables.get(0)).stream())
        .toList();
  }
}
