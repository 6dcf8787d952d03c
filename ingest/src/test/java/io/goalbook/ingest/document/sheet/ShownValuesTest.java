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
        "12 | [DBNum1][$-804]General | 一十二",
        "0.5 | h\"时\"mm\"分\" | 12时00分",
        "0.75 | 上午/下午h\"时\"mm\"分\" | 下午6时00分",
        "1.5 | [h]:mm | 36:00",
        "-5 | yyyy/m/d | -5",
        "45838 | [DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@ | 二〇二五年六月三十日",
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
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1346 | [DBNum1][$-804]General | 一千三百四十六",
        "1346 | [DBNum2][$-804]G/通用格式 | 壹仟叁佰肆拾陆",
        "1346 | [$-zh-CN][DBNum2]General | 壹仟叁佰肆拾陆",
        "1346 | [DBNum2] | 壹仟叁佰肆拾陆",
        "1346 | [DBNum3][$-804]General | １千３百４十６",
        "-20500 | [DBNum2][$-804]General\"元整\" | -贰万零伍佰元整",
        "1346.25 | [DBNum1]General | 一千三百四十六.二五",
        "0 | [DBNum2]General | 零",
        "10 | [DBNum2]General | 壹拾",
        "100010 | [DBNum1]General | 一十万〇一十",
        "205000 | [DBNum1]General | 二十万五千",
        "1000001 | [DBNum2]General | 壹佰万零壹",
        "100500000 | [DBNum1]General | 一亿〇五十万",
        "120000000000 | [DBNum1]General | 一千二百亿",
        "1234500000000 | [DBNum1]General | 一万二千三百四十五亿",
        "1000000000000 | [DBNum1]General | 一万亿",
        "144 | [DBNum1]0\"人\" | 一四四人",
        "3 | \"第1组\"[DBNum1]General\"人\" | 第1组三人",
        "46007 | [DBNum1]m\"月\"dd\"日\" | 十二月十六日",
        "45999 | [DBNum2][$-804]yyyy\"年\"m\"月\"d\"日\" | 贰零贰伍年壹拾贰月捌日",
        "45838 | [$-1E000804]yyyy\\年m\\月 | 二〇二五年六月",
        "1346 | [DBNum2][$RMB]General;[Red][DBNum2][$RMB]General | RMB壹仟叁佰肆拾陆",
      })
  void numerals_are_those_that_the_format_asks_for(double value, String format, String shown) {
    assertThat(shown(value, format)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "25000 | [>=10000]0!.0,\"万元\";0\"元\" | 2.5万元",
        "2000 | [>=10000]0!.0,\"万元\";0\"元\" | 2000元",
        "-2000 | [>=10000]0!.0,\"万元\";0\"元\" | -2000元",
        "250000000 | [>=100000000]0!.00,,\"亿\";[>=10000]0!.0,\"万\";0 | 2.50亿",
        "25000 | [>=100000000]0!.00,,\"亿\";[>=10000]0!.0,\"万\";0 | 2.5万",
        "25 | [>=100000000]0!.00,,\"亿\";[>=10000]0!.0,\"万\";0 | 25",
        "65 | [>=90]\"优\";[>=60]\"良\";\"差\" | 良",
        "0 | [=1]\"是\";[=0]\"否\";0 | 否",
        "7 | [=1]\"是\";[=0]\"否\";0 | 7",
        "7 | [=1]\"是\";[=0]\"否\" | 7",
        "-5 | 0;0 | 5",
        "-5 | [<0]0\"以下\";0 | 5以下",
        "5 | \"增\"0;\"减\"0;\"不变\" | 增5",
        "-5 | \"增\"0;\"减\"0;\"不变\" | 减5",
        "0 | \"增\"0;\"减\"0;\"不变\" | 不变",
        "5 | \"a;b\"0;0 | a;b5",
        "5 | ;;; | ``",
        "-5 | 0;;@ | ``",
        "0 | 0;-0;;@ | ``",
        "5 | [红色]0\"人\";@ | 5人",
        "1234.5 | _ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_  | ¥1,234.50",
        "1234.5 | [$CNY] #,##0.00 | CNY 1,234.50",
        "5 | @\"人\" | 5人",
      })
  void a_number_is_shown_by_the_section_that_is_for_it(double value, String format, String shown) {
    assertThat(shown(value, format)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "45838 | [$-804]aaaa | 星期一",
        "45838 | [$-804]AAA | 一",
        "45838 | yyyy\"年\"m\"月\"d\"日 \"aaaa | 2025年6月30日 星期一",
        "45838 | [$-409]mmm-yy | Jun-25",
        "45838 | e\"年\"m\"月\" | 2025年6月",
        "45838.75 | h:mm AM/PM | 6:00 PM",
      })
  void days_are_named_in_the_language_of_the_format(double value, String format, String shown) {
    assertThat(shown(value, format)).isEqualTo(shown);
  }

  private static String shown(double value, String format) {
    return new NumberText(false).of(value, CellFormat.of(200, Optional.of(format)));
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
