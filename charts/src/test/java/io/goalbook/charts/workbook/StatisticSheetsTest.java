package io.goalbook.charts.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.charts.sample.Region;
import io.goalbook.charts.sample.Sample;
import io.goalbook.charts.sample.SampleRendering;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticSheetsTest {
  private static final String ROUNDED = "[>=1000]#,##0;[<=-1000]-#,##0;#,##0.00";

  private static final List<String> SHEETS = List.of("人均成本标准", "指标类型分布", "满意度目标");

  @TempDir private static Path folder;
  private static XSSFWorkbook workbook = new XSSFWorkbook();

  @BeforeAll
  static void a_workbook_of_three_provinces() throws Exception {
    workbook =
        write(
            "three",
            new Region("河北省", "130000", 2025, 6),
            new Region("黑龙江省", "230000", 2025, 6),
            new Region("宁夏回族自治区", "640000", 2026, 6));
  }

  @AfterAll
  static void close() throws Exception {
    workbook.close();
  }

  /** Opened to be read: a package opened otherwise is written again when it is closed. */
  private static XSSFWorkbook write(String name, Region... regions) throws Exception {
    Sample sample = Sample.of(5, regions);
    SampleRendering.of(sample, folder.resolve(name));
    return new XSSFWorkbook(
        OPCPackage.open(folder.resolve(name).resolve("summary.xlsx").toFile(), PackageAccess.READ));
  }

  private static List<XSSFTable> tables() {
    return SHEETS.stream().flatMap(name -> workbook.getSheet(name).getTables().stream()).toList();
  }

  private static List<String> header(XSSFTable table) {
    Row row = table.getXSSFSheet().getRow(table.getStartRowIndex());
    return IntStream.range(0, table.getColumnCount())
        .mapToObj(column -> row.getCell(column).getStringCellValue())
        .toList();
  }

  @Test
  void every_table_of_the_statistics_has_filters_of_its_own() {
    assertThat(tables().stream().map(XSSFTable::getDisplayName))
        .containsExactly(
            "成本矩阵_130000_2025",
            "成本矩阵_230000_2025",
            "成本矩阵_640000_2026",
            "成本_各省分布",
            "成本_各县标准",
            "设置率_130000_2025",
            "设置率_230000_2025",
            "设置率_640000_2026",
            "指标类型_2015年口径",
            "指标类型_2021年口径",
            "满意度_各省各县",
            "满意度_全部目标");
    assertThat(tables())
        .allMatch(
            table ->
                table.getCTTable().getAutoFilter().getRef().equals(table.getCTTable().getRef()));
    assertThat(SHEETS)
        .as("a sheet's own filter beside those of tables is repaired away")
        .noneMatch(name -> workbook.getSheet(name).getCTWorksheet().isSetAutoFilter());
  }

  @Test
  void a_tables_columns_are_named_as_its_header_cells_and_all_differ() {
    for (XSSFTable table : tables()) {
      List<String> names =
          table.getCTTable().getTableColumns().getTableColumnList().stream()
              .map(column -> column.getName())
              .toList();
      assertThat(names).isEqualTo(header(table)).doesNotHaveDuplicates();
    }
    assertThat(tables().stream().map(table -> table.getCTTable().getId())).doesNotHaveDuplicates();
  }

  @Test
  void a_table_ends_with_its_last_row() {
    for (XSSFTable table : tables()) {
      Row below = table.getXSSFSheet().getRow(table.getEndRowIndex() + 1);
      assertThat(below == null || below.getCell(0) == null).as(table.getName()).isTrue();
      assertThat(table.getXSSFSheet().getRow(table.getEndRowIndex()).getCell(3)).isNotNull();
    }
  }

  @Test
  void title_and_labels_stay_in_view_and_the_last_header_is_repeated_in_print() {
    for (String name : SHEETS) {
      XSSFSheet sheet = workbook.getSheet(name);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
      assertThat(sheet.getPaneInformation().getVerticalSplitLeftColumn()).isPositive();
      XSSFTable last = sheet.getTables().get(sheet.getTables().size() - 1);
      Row repeated = sheet.getRow(sheet.getRepeatingRows().getFirstRow());
      assertThat(repeated.getCell(0).getStringCellValue()).isEqualTo(header(last).get(0));
      assertThat(repeated.getCell(last.getColumnCount() - 1).getStringCellValue())
          .isEqualTo(header(last).get(last.getColumnCount() - 1));
    }
  }

  @Test
  void the_amounts_of_a_column_have_one_format_with_groups_of_three() {
    for (XSSFTable table : tables()) {
      for (int column = 0; column < table.getColumnCount(); column++) {
        if (header(table).get(column).contains("元）")) {
          Set<String> formats = new TreeSet<>();
          boolean cents = false;
          for (Cell cell : numbers(table, column)) {
            formats.add(cell.getCellStyle().getDataFormatString());
            cents |= cell.getNumericCellValue() != Math.rint(cell.getNumericCellValue());
          }
          assertThat(formats)
              .as(table.getName() + " " + header(table).get(column))
              .isIn(Set.of(), Set.of(cents ? ROUNDED : "#,##0"));
        }
      }
    }
  }

  private static List<Cell> numbers(XSSFTable table, int column) {
    List<Cell> cells = new ArrayList<>();
    for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
      Cell cell = table.getXSSFSheet().getRow(row).getCell(column);
      if (cell.getCellType() == CellType.NUMERIC) {
        cells.add(cell);
      }
    }
    return cells;
  }

  @Test
  void a_chart_of_the_overview_says_whose_figures_it_shows_and_where_the_others_are()
      throws Exception {
    assertThat(subtitles(workbook.getSheet("概览"))).anyMatch(text -> text.contains("其余2组见各表"));
    try (XSSFWorkbook two =
        write(
            "two",
            new Region("河北省", "130000", 2025, 2),
            new Region("宁夏回族自治区", "640000", 2026, 2))) {
      assertThat(charts(two.getSheet("概览"))).hasSize(4);
      assertThat(subtitles(two.getSheet("概览"))).filteredOn(text -> text.contains("其余")).hasSize(1);
    }
  }

  private static List<XSSFChart> charts(XSSFSheet sheet) {
    return sheet.getDrawingPatriarch().getCharts();
  }

  private static List<String> subtitles(XSSFSheet sheet) {
    return charts(sheet).stream()
        .map(chart -> chart.getCTChart().toString().replaceAll("<[^>]*>|\\s", ""))
        .toList();
  }
}
