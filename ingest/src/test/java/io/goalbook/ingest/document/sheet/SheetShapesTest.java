package io.goalbook.ingest.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.SheetWriter.Kind;
import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Part;
import io.goalbook.ingest.document.PartStart;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.Tables;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a sheet that is used as a form becomes paragraphs and tables. */
class SheetShapesTest {

  @ParameterizedTest
  @EnumSource(Kind.class)
  void titles_above_a_form_are_paragraphs_and_margins_are_trimmed(Kind kind) {
    byte[] content =
        Sheets.workbook(
            kind,
            book -> {
              Sheet sheet = book.createSheet("目标表");
              Sheets.row(sheet, 1, "", "项目支出绩效目标表");
              merge(sheet, "B2:D2");
              Sheets.row(sheet, 2, "", "（2026年度）");
              Sheets.row(sheet, 4, "", "项目名称", "残疾人康复");
              merge(sheet, "C5:D5");
              Sheets.row(sheet, 5, "", "产出指标", "数量指标", "人数");
              merge(sheet, "B6:B7");
              Sheets.row(sheet, 6, "", "这里看不见", "", "人次");
              sheet.createRow(9).createCell(9).setBlank();
            });

    Document read = Sheets.read(content);

    assertThat(read.format()).isEqualTo(DocumentFormat.valueOf(kind.name()));
    assertThat(read.blocks().subList(0, 3))
        .containsExactly(
            new PartStart(Part.sheet("目标表", false)),
            new Paragraph("项目支出绩效目标表"),
            new Paragraph("（2026年度）"));
    assertThat(Tables.cells((Table) read.blocks().get(3)))
        .containsExactly(
            cell(0, 0, 1, 1, "项目名称"),
            cell(0, 1, 1, 2, "残疾人康复"),
            cell(1, 0, 2, 1, "产出指标"),
            cell(1, 1, 1, 1, "数量指标"),
            cell(1, 2, 1, 1, "人数"),
            cell(2, 1, 1, 1, ""),
            cell(2, 2, 1, 1, "人次"));
    assertThat(read.blocks()).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void hidden_sheets_rows_and_columns_are_read_and_marked(Kind kind) {
    byte[] content =
        Sheets.workbook(
            kind,
            book -> {
              Sheet open = book.createSheet("公开");
              Sheets.row(open, 0, "甲", "乙");
              Sheets.row(open, 1, "丙", "丁");
              open.getRow(1).setZeroHeight(true);
              open.setColumnHidden(1, true);
              for (SheetVisibility visibility :
                  List.of(SheetVisibility.HIDDEN, SheetVisibility.VERY_HIDDEN)) {
                Sheets.row(book.createSheet(visibility.name()), 0, "戊", "己");
                book.setSheetVisibility(book.getNumberOfSheets() - 1, visibility);
              }
            });

    Document read = Sheets.read(content);

    assertThat(read.blocks().stream().filter(PartStart.class::isInstance))
        .containsExactly(
            new PartStart(Part.sheet("公开", false)),
            new PartStart(Part.sheet("HIDDEN", true)),
            new PartStart(Part.sheet("VERY_HIDDEN", true)));
    assertThat(Tables.of(read).stream().map(SheetShapesTest::hidden))
        .containsExactly("乙丙丁", "戊己", "戊己");
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_merged_cell_is_hidden_only_when_all_its_rows_are(Kind kind) {
    byte[] content =
        Sheets.workbook(
            kind,
            book -> {
              Sheet sheet = book.createSheet();
              Sheets.row(sheet, 0, "产出指标", "甲");
              Sheets.row(sheet, 1, "", "乙");
              merge(sheet, "A1:A2");
              sheet.getRow(0).setZeroHeight(true);
            });

    assertThat(hidden(Tables.of(Sheets.read(content)).get(0))).isEqualTo("甲");
  }

  @Test
  void blank_rows_do_not_divide_what_has_the_same_columns() {
    byte[] content =
        Sheets.workbook(
            Kind.XLSX,
            book -> {
              Sheet sheet = book.createSheet();
              Sheets.row(sheet, 0, "一级指标", "三级指标", "指标值");
              Sheets.row(sheet, 1, "产出指标", "人数", "8");
              Sheets.row(sheet, 3, "效益指标");
              Sheets.row(sheet, 4, "", "满意度", "95%");
            });

    assertThat(shape(Sheets.read(content))).isEqualTo("开始 表5×3");
  }

  @Test
  void blank_rows_divide_what_has_other_columns() {
    byte[] content =
        Sheets.workbook(
            Kind.XLSX,
            book -> {
              Sheet sheet = book.createSheet();
              Sheets.row(sheet, 0, "项目名称", "康复");
              Sheets.row(sheet, 2, "附表");
              Sheets.row(sheet, 3, "甲", "乙", "丙");
              Sheets.row(sheet, 5, "注：1.数据来自年报\n2.单位为万元");
            });

    assertThat(shape(Sheets.read(content))).isEqualTo("开始 表1×2 附表 表1×3 注：1.数据来自年报 2.单位为万元");
  }

  @Test
  void merging_whole_rows_and_columns_ends_where_the_contents_end() {
    Document read =
        Sheets.read(
            Sheets.zipped(
                Sheets.parts(
                    """
                    <sheetData>
                    <row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>
                    <row r="3"><c r="B3"><v>3</v></c><c r="C3"><v>4</v></c></row></sheetData>
                    <mergeCells><mergeCell ref="A1:A1048576"/><mergeCell ref="C3:XFD3"/></mergeCells>
                    """)));

    assertThat(Tables.cells(Tables.of(read).get(0)))
        .containsExactly(
            cell(0, 0, 3, 1, "1"),
            cell(0, 1, 1, 1, "2"),
            cell(2, 1, 1, 1, "3"),
            cell(2, 2, 1, 1, "4"));
  }

  @Test
  void of_regions_that_overlap_the_first_counts() {
    Document read =
        Sheets.read(
            Sheets.zipped(
                Sheets.parts(
                    """
                    <sheetData>
                    <row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>
                    <row><c><v>4</v></c><c><v>5</v></c><c><v>6</v></c></row></sheetData>
                    <mergeCells><mergeCell ref="B1:B2"/><mergeCell ref="A2:C2"/></mergeCells>
                    """)));

    assertThat(Tables.cells(Tables.of(read).get(0)))
        .containsExactly(
            cell(0, 0, 1, 1, "1"),
            cell(0, 1, 2, 1, "2"),
            cell(0, 2, 1, 1, "3"),
            cell(1, 0, 1, 1, "4"),
            cell(1, 2, 1, 1, "6"));
  }

  @Test
  void cells_in_any_order_and_without_references_find_their_places() {
    Document read =
        Sheets.read(
            Sheets.zipped(
                Sheets.parts(
                    """
                    <sheetData>
                    <row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row>
                    <row r="1"><c><v>1</v></c><c><v>2</v></c></row>
                    <row><c r="A2"><v>5</v></c></row></sheetData>
                    """)));

    assertThat(Tables.rows(Tables.of(read).get(0)))
        .containsExactly(List.of("1", "2"), List.of("3", "4"));
  }

  private static void merge(Sheet sheet, String region) {
    sheet.addMergedRegion(CellRangeAddress.valueOf(region));
  }

  private static Cell cell(int row, int column, int rowSpan, int columnSpan, String text) {
    return new Cell(row, column, rowSpan, columnSpan, text, text);
  }

  private static String hidden(Table table) {
    return Tables.cells(table).stream()
        .filter(Cell::hidden)
        .map(Cell::text)
        .collect(Collectors.joining());
  }

  private static String shape(Document document) {
    return document.blocks().stream().map(SheetShapesTest::shape).collect(Collectors.joining(" "));
  }

  private static String shape(Block block) {
    if (block instanceof Table table) {
      return "表" + table.rowCount() + "×" + table.columnCount();
    }
    return block instanceof Paragraph paragraph ? paragraph.text() : "开始";
  }
}
