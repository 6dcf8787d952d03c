package io.goalbook.charts.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.charts.sample.Region;
import io.goalbook.charts.sample.Sample;
import io.goalbook.charts.sample.SampleRendering;
import io.goalbook.charts.workbook.chart.ChartCells;
import io.goalbook.ingest.corpus.Corpus;
import io.goalbook.ingest.corpus.CorpusOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets of money, reconciliation, habits and changes, of counties with two years each. */
class TopicSheetsTest {
  private static final List<String> SHEETS =
      List.of("资金", "测算核对", "对照省定标准", "定量程度", "填报习惯", "年度变化", "与上次相比");

  @TempDir private static Path folder;
  private static Path file = Path.of("");
  private static XSSFWorkbook workbook = new XSSFWorkbook();

  @BeforeAll
  static void a_workbook_of_two_years() throws Exception {
    Path inbox = folder.resolve("inbox");
    Corpus.write(inbox, CorpusOptions.of(6, 2025).years(2025, 2026));
    file = SampleBook.write(inbox, folder.resolve("output"));
    workbook = read(file);
  }

  @AfterAll
  static void close() throws Exception {
    workbook.close();
  }

  /** Opened to be read: a package opened otherwise is written again when it is closed. */
  private static XSSFWorkbook read(Path file) throws Exception {
    return new XSSFWorkbook(OPCPackage.open(file.toFile(), PackageAccess.READ));
  }

  private static List<XSSFChart> charts(String sheet) {
    return Optional.ofNullable(workbook.getSheet(sheet).getDrawingPatriarch())
        .map(XSSFDrawing::getCharts)
        .orElse(List.of());
  }

  @Test
  void every_part_is_as_the_schemas_of_the_standard_ask() throws Exception {
    try (Schemas schemas = new Schemas()) {
      assertThat(schemas.faults(file)).isEmpty();
    }
  }

  @Test
  void every_sheet_stands_behind_those_of_the_three_statistics() {
    List<String> names =
        IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList();

    assertThat(names).containsSubsequence(SHEETS);
    assertThat(names.indexOf("资金")).isGreaterThan(names.indexOf("满意度目标"));
  }

  @Test
  void rates_without_a_quantity_of_their_own_have_a_table_of_their_own() {
    List<String> headings =
        StreamSupport.stream(workbook.getSheet("测算核对").spliterator(), false)
            .map(row -> row.getCell(0) == null ? "" : row.getCell(0).toString())
            .filter(text -> text.matches("[一二三]、.*|没有数据：写明.*"))
            .toList();

    assertThat(headings)
        .isEqualTo(List.of("一、核对结果", "二、未能核对的标准", "没有数据：写明受益对象标准的项目都已核对。", "三、分项成本与数量的配对"));
  }

  @Test
  void satisfaction_stands_by_object_and_field_and_beside_that_of_departments() {
    assertThat(tables("满意度目标").map(XSSFTable::getName))
        .containsExactly("满意度_各省各县", "满意度_对象和领域", "满意度_部门和项目", "满意度_全部目标");
    assertThat(texts(table("满意度目标", "满意度_对象和领域"), 4)).contains("服务对象", "领域");
    assertThat(texts(table("满意度目标", "满意度_部门和项目"), 13)).containsOnly("对象未载明，仅并列");
    assertThat(texts(table("满意度目标", "满意度_全部目标"), 8)).contains("同省同年最低", "100%");
  }

  @Test
  void all_charts_keep_what_stands_in_their_cells() {
    List<XSSFChart> all = SHEETS.stream().flatMap(name -> charts(name).stream()).toList();

    assertThat(all).hasSizeGreaterThan(10);
    for (XSSFChart chart : all) {
      assertThat(ChartCells.cached(chart))
          .as(chart.getTitleText().getString())
          .isEqualTo(ChartCells.inCells(workbook, chart))
          .hasSizeGreaterThan(2);
    }
  }

  @Test
  void tables_have_filters_and_headers_that_all_differ() {
    for (XSSFTable table : SHEETS.stream().flatMap(TopicSheetsTest::tables).toList()) {
      List<String> header = texts(table.getXSSFSheet().getRow(table.getStartRowIndex()));

      assertThat(header).as(table.getName()).doesNotHaveDuplicates().doesNotContain("");
      assertThat(table.getCTTable().getAutoFilter().getRef())
          .isEqualTo(table.getCTTable().getRef());
    }
  }

  @Test
  void figures_lead_to_the_first_project_of_their_county_and_year() {
    XSSFTable table = table("资金", "资金_money_by_source");
    List<Row> rows =
        IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
            .mapToObj(row -> (Row) table.getXSSFSheet().getRow(row))
            .filter(row -> !row.getCell(2).getStringCellValue().equals("全省"))
            .toList();

    assertThat(rows).isNotEmpty();
    for (Row row : rows) {
      assertThat(target(row))
          .isEqualTo(List.of(row.getCell(2).getStringCellValue(), year(row.getCell(3))));
    }
  }

  /** County and year of the row that the number of projects leads to. */
  private static List<String> target(Row row) {
    Cell projects =
        IntStream.range(4, row.getLastCellNum())
            .mapToObj(row::getCell)
            .filter(cell -> cell.getCellType() == CellType.FORMULA)
            .findFirst()
            .orElseThrow();
    String place = projects.getCellFormula().split("\"", -1)[1].substring(1);
    CellReference at = new CellReference(place);
    Row found = workbook.getSheet(at.getSheetName()).getRow(at.getRow());
    return List.of(found.getCell(2).getStringCellValue(), year(found.getCell(4)));
  }

  private static String year(Cell cell) {
    return Integer.toString((int) cell.getNumericCellValue());
  }

  @Test
  void the_chart_of_years_shows_the_projects_of_the_table_below_it() {
    XSSFTable changes = table("年度变化", "年度变化_changes_by_county");
    List<String> table = new ArrayList<>();
    for (int i = changes.getStartRowIndex() + 1; i <= changes.getEndRowIndex(); i++) {
      Row row = changes.getXSSFSheet().getRow(i);
      table.add(
          row.getCell(2).getStringCellValue()
              + IntStream.of(7, 8, 9, 10)
                  .mapToObj(column -> " " + (int) row.getCell(column).getNumericCellValue())
                  .reduce("", String::concat));
    }

    assertThat(chartRows("年度变化")).isNotEmpty().containsExactlyInAnyOrderElementsOf(table);
  }

  private static List<String> chartRows(String sheet) {
    return tables(sheet)
        .filter(table -> table.getName().contains("_图"))
        .flatMap(
            table ->
                IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
                    .mapToObj(row -> table.getXSSFSheet().getRow(row)))
        .map(
            row ->
                row.getCell(0).getStringCellValue()
                    + IntStream.rangeClosed(1, 4)
                        .mapToObj(column -> " " + (int) row.getCell(column).getNumericCellValue())
                        .reduce("", String::concat))
        .toList();
  }

  @Test
  void a_sheet_without_anything_to_show_says_why() throws Exception {
    SampleRendering.of(
        Sample.of(5, new Region("河北省", "130000", 2025, 2)), folder.resolve("one-year"));
    try (XSSFWorkbook one = read(folder.resolve("one-year").resolve("summary.xlsx"))) {
      assertThat(lines(one.getSheet("年度变化")))
          .containsSubsequence("一、各县", "没有数据：没有一个县有两个年度的项目。", "二、项目", "没有数据：没有一个县有两个年度的项目。");
      assertThat(lines(one.getSheet("与上次相比"))).startsWith("与上次相比：没有上次可比");
    }
  }

  private static Stream<XSSFTable> tables(String sheet) {
    return workbook.getSheet(sheet).getTables().stream();
  }

  private static XSSFTable table(String sheet, String name) {
    return tables(sheet).filter(table -> table.getName().equals(name)).findFirst().orElseThrow();
  }

  /** What stands in a column of a table. */
  private static List<String> texts(XSSFTable table, int column) {
    return IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
        .mapToObj(row -> table.getXSSFSheet().getRow(row).getCell(column))
        .map(cell -> cell == null ? "" : cell.toString())
        .toList();
  }

  private static List<String> lines(XSSFSheet sheet) {
    List<String> lines = new ArrayList<>();
    sheet.forEach(row -> lines.addAll(texts(row).stream().limit(1).toList()));
    return lines;
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(
        cell -> {
          if (cell.getCellType() == CellType.STRING) {
            texts.add(cell.getStringCellValue());
          }
        });
    return texts;
  }
}
