package io.goalbook.charts.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.SampleInbox;
import io.goalbook.model.words.ReferenceTables;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectedBookTest {
  private static final String NEW_FORM = "宁夏回族自治区/盐池县/2026/目标.txt";
  private static final String CORRECTIONS =
      "document,location,field,value,reason,author\n"
          + NEW_FORM
          + ",盐池县/2026/表1,budget_yuan,20.7万元,原件核对,王某\n"
          + NEW_FORM
          + ",盐池县/2026/表1/行5,raw_value,≥15公里,原件核对,王某\n"
          + NEW_FORM
          + ",盐池县/2026/表7,goal,,原件核对,王某\n";

  /** Two labels that no list knows, one of them twice. */
  private static final String FORM =
      """
      \t项目绩效目标表

      \t项目名称
      \t村道养护%d
      \t经办事由
      \t年度养护

      \t项目金额（元）
      \t见附件

      \t%s
      \t已定

      \t一级指标
      \t二级指标
      \t三级指标
      \t指标值

      \t产出指标
      \t数量指标
      \t养护里程
      \t≥12公里

      """;

  @TempDir private static Path folder;
  private static Path file;

  @BeforeAll
  static void a_workbook_with_corrections() throws Exception {
    Path inbox = folder.resolve("inbox");
    SampleInbox.write(inbox);
    Path form = inbox.resolve(NEW_FORM);
    Files.createDirectories(form.getParent());
    Files.writeString(form, FORM.formatted(1, "入库去向") + FORM.formatted(2, "经办事由"));
    Files.writeString(folder.resolve("corrections.csv"), CORRECTIONS);
    file =
        SampleBook.write(
            inbox, folder.resolve("output"), ReferenceTables.load(Optional.of(folder)));
  }

  private static List<List<String>> rows(String sheet) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new FileInputStream(file.toFile()));
        var rows = workbook.findSheet(sheet).orElseThrow().openStream()) {
      List<List<String>> all = new ArrayList<>();
      rows.forEach(
          row ->
              all.add(
                  row.stream()
                      .map(
                          cell ->
                              cell == null || cell.getRawValue() == null
                                  ? ""
                                  : plain(cell.getRawValue()))
                      .toList()));
      return all;
    }
  }

  /** Numbers have a point, whole or not. */
  private static String plain(String raw) {
    return raw.endsWith(".0") ? raw.substring(0, raw.length() - 2) : raw;
  }

  private static int rowOf(List<List<String>> rows, String first) {
    for (int row = 0; row < rows.size(); row++) {
      if (!rows.get(row).isEmpty() && rows.get(row).get(0).startsWith(first)) {
        return row;
      }
    }
    throw new AssertionError("no row begins with " + first);
  }

  @Test
  void labels_that_no_list_knows_are_counted_over_all_documents() throws IOException {
    List<List<String>> rows = rows("处理情况");
    int heading = rowOf(rows, "未识别的栏目：");

    assertThat(rows.get(heading + 2).subList(0, 6))
        .containsExactly("经办事由", "3", "1", "2026", "盐池县", NEW_FORM);
    assertThat(rows.get(heading + 2).get(7)).isEqualTo("盐池县/2026/表1");
    assertThat(rows.get(heading + 3).subList(0, 3)).containsExactly("入库去向", "1", "1");
    assertThat(rows.get(rowOf(rows, "未识别的栏目 2 种，共 4 次，见本页下方"))).isNotEmpty();
  }

  @Test
  void every_correction_says_what_came_of_it_the_failed_ones_first() throws IOException {
    List<List<String>> rows = rows("处理情况");
    int heading = rowOf(rows, "更正：");

    assertThat(rows.get(heading + 2).subList(4, 9))
        .containsExactly(
            "未更正",
            "文件中没有这个位置，或该位置没有这一栏",
            "请按项目明细、指标明细的“位置”改写，项目的栏目写目标表的位置",
            "盐池县/2026/表7",
            "绩效目标：“”改为“”（原件核对；王某）");
    assertThat(rows.get(heading + 3).subList(4, 9))
        .containsExactly("已更正", "已按更正表更正", "无需处理", "盐池县/2026/表1", "年度预算：“”改为“20.7万元”（原件核对；王某）");
    assertThat(rows.get(heading + 4).get(8)).isEqualTo("指标值：“≥12公里”改为“≥15公里”（原件核对；王某）");
  }

  @Test
  void the_links_at_the_top_lead_to_the_headings() throws Exception {
    try (XSSFWorkbook workbook = open()) {
      XSSFSheet sheet = workbook.getSheet("处理情况");
      List<String> targets = new ArrayList<>();
      for (int row = 1; row < 6; row++) {
        XSSFCell cell = sheet.getRow(row).getCell(0);
        if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
          var link = Pattern.compile("#'处理情况'!A(\\d+)").matcher(cell.getCellFormula());
          assertThat(link.find()).isTrue();
          targets.add(
              sheet
                  .getRow(Integer.parseInt(link.group(1)) - 1)
                  .getCell(0)
                  .getStringCellValue()
                  .substring(0, 2));
        }
      }
      assertThat(targets).containsExactly("未识", "更正");
    }
  }

  @Test
  void corrected_values_are_marked_in_the_detail_sheets() throws Exception {
    try (XSSFWorkbook workbook = open()) {
      assertThat(marked(workbook.getSheet("项目明细"), "村道养护1")).containsExactly("207000");
      assertThat(marked(workbook.getSheet("指标明细"), "村道养护1"))
          .containsExactly("≥15公里", "≥", "15", "公里");
    }
    assertThat(rows("项目明细").stream().filter(row -> row.contains("村道养护1")).findFirst())
        .hasValueSatisfying(row -> assertThat(row).contains("年度预算：“”改为“20.7万元”（原件核对；王某）"));
  }

  /** The texts of the marked cells in the first row that holds a text. */
  private static List<String> marked(XSSFSheet sheet, String text) {
    for (var row : sheet) {
      List<String> marked = new ArrayList<>();
      boolean found = false;
      for (var cell : row) {
        String shown = new org.apache.poi.ss.usermodel.DataFormatter().formatCellValue(cell);
        found |= shown.contains(text);
        if (((XSSFCell) cell).getCellStyle().getFillForegroundXSSFColor() != null
            && cell.getCellType() != org.apache.poi.ss.usermodel.CellType.BLANK) {
          marked.add(shown.replace(",", "").replace(".00", ""));
        }
      }
      if (found) {
        return marked;
      }
    }
    throw new AssertionError("no row holds " + text);
  }

  private static XSSFWorkbook open() throws Exception {
    return new XSSFWorkbook(OPCPackage.open(file.toFile(), PackageAccess.READ));
  }
}
