package io.goalbook.charts.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.SampleInbox;
import io.goalbook.ingest.corpus.Samples;
import java.io.FileInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryWorkbookTest {
  private static final Pattern LINK =
      Pattern.compile("HYPERLINK\\(\"([^\"]+)\",(.*)\\)", Pattern.DOTALL);

  @TempDir private static Path folder;
  private static Path inbox;
  private static Path file;

  @BeforeAll
  static void the_workbook_of_the_two_samples() throws Exception {
    inbox = folder.resolve("inbox");
    SampleInbox.write(inbox);
    file = SampleBook.write(inbox, folder.resolve("output"));
  }

  /** Opened to be read: a package opened otherwise is written again when it is closed. */
  private static XSSFWorkbook open(Path book) throws Exception {
    return new XSSFWorkbook(OPCPackage.open(book.toFile(), PackageAccess.READ));
  }

  private static List<List<String>> cells(String sheet) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new FileInputStream(file.toFile()));
        var rows = workbook.findSheet(sheet).orElseThrow().openStream()) {
      return rows.map(
              row ->
                  row.stream()
                      .map(
                          cell ->
                              cell == null
                                  ? ""
                                  : plain(Optional.ofNullable(cell.getRawValue()).orElse("")))
                      .toList())
          .toList();
    }
  }

  private static String plain(String raw) {
    return raw.endsWith(".0") ? raw.substring(0, raw.length() - 2) : raw;
  }

  private static List<String> row(String sheet, String... begins) throws IOException {
    return cells(sheet).stream()
        .filter(row -> row.size() >= begins.length)
        .filter(row -> row.subList(0, begins.length).equals(List.of(begins)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_sheets_stand_in_their_order_and_there_is_none_of_findings_without_any()
      throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new FileInputStream(file.toFile()))) {
      assertThat(workbook.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName))
          .containsExactly(
              "概览", "人均成本标准", "指标类型分布", "满意度目标", "资金", "测算核对", "对照省定标准", "定量程度", "填报习惯", "年度变化",
              "与上次相比", "项目明细", "指标明细", "成本标准明细", "处理情况", "口径说明");
    }
  }

  @Test
  void the_overview_says_what_was_received_province_by_province() throws IOException {
    assertThat(row("概览", "河北省")).containsSubsequence("河北省", "2025", "1", "1", "10", "60");
    assertThat(new BigDecimal(row("概览", "河北省").get(6))).isEqualByComparingTo("6716400");
    assertThat(new BigDecimal(row("概览", "宁夏回族自治区").get(6))).isEqualByComparingTo("2253320");
  }

  @Test
  void the_overview_tells_five_sentences_with_numbers_and_judges_no_county() throws IOException {
    assertThat(
            cells("概览").stream()
                .filter(row -> row.size() > 1 && row.get(1).endsWith("。"))
                .map(row -> row.get(1).replace('\u00A0', ' ')))
        .containsExactly(
            "怀来县残疾人就业保障金 470 万元，占该县 10 个项目预算的 70 %；可测算的仅职业培训 1 500 元/人×46 人＝69 000 元，"
                + "占该项目 1.5 %，其余支出方向未设数量、成本指标，建议补充。",
            "冀财社〔2024〕164号康复项目预算 16.3 万元；按残疾儿童 12 000 元/人、残疾人≥20 人测算为 24 万元（147 %）。"
                + "两项指标对象不同，请先核实残疾儿童人数。",
            "指标设置率：河北省 2025 年（10 个项目）经济效益 0 %、生态效益 0 %、可持续影响 0 %；"
                + "宁夏回族自治区 2026 年（4 个项目）经济效益 0 %、生态效益 0 %。即 80 % 以上的适用项目未设置，属普遍性问题。",
            "满意度目标：怀来县 10 项中 9 项≥80 %、1 项≥90 %；平罗县 4 项中 3 项≥95 %、1 项≥80 %。" + "年度、省份不同，不作高低评价。",
            "资金支出计划：河北省 2025 年（10 个项目）80 % 以上的项目各时点累计同为 25、50、75、100 %。" + "属普遍性问题，建议按项目实际进度编制。");
  }

  @Test
  void counties_and_types_stand_beside_each_other_with_a_colour_scale() throws Exception {
    try (XSSFWorkbook workbook = open(file)) {
      XSSFSheet types = workbook.getSheet("指标类型分布");
      assertThat(types.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(2);
      assertThat(row("指标类型分布", "怀来县", "2025", "10").subList(3, 12))
          .containsExactly("1", "1", "1", "1", "0", "1", "0", "0", "1");
    }
  }

  @Test
  void every_rule_of_the_overview_is_explained() throws IOException {
    assertThat(cells("口径说明").stream().map(row -> row.isEmpty() ? "" : row.get(0)))
        .contains("概览的五句话", "概览·资金集中", "概览·满意度目标", "概览·未读文件");
  }

  @Test
  void a_countys_standard_stands_with_its_unit_and_rows() throws IOException {
    List<String> row = row("人均成本标准", "托养服务", "受益对象", "表列标准", "元/人", "河北省", "张家口市");

    assertThat(row.subList(6, 9)).containsExactly("怀来县", "2025", "1500");
    assertThat(row.get(9)).isEqualTo("2");
  }

  @Test
  void figures_are_numbers_and_lead_to_rows_that_exist() throws Exception {
    try (XSSFWorkbook workbook = open(file)) {
      int links = 0;
      for (Sheet sheet : workbook) {
        for (String place : links(sheet)) {
          links++;
          if (!place.startsWith("#")) {
            assertThat(file.resolveSibling(place)).exists();
            continue;
          }
          CellReference target = new CellReference(place.substring(1));
          Sheet to = workbook.getSheet(target.getSheetName());
          assertThat(to).as(place).isNotNull();
          assertThat(to.getRow(target.getRow())).as(place).isNotNull();
        }
      }
      assertThat(links).isEqualTo(expectedLinks(workbook));
    }
  }

  /** Where the cells of a sheet lead to; each shows what its formula shows. */
  private static List<String> links(Sheet sheet) {
    List<String> places = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          Matcher link = LINK.matcher(cell.getCellFormula());
          assertThat(link.matches()).as(cell.getCellFormula()).isTrue();
          places.add(link.group(1));
          assertThat(stored(cell)).isEqualTo(shown(link.group(2)));
        }
      }
    }
    return places;
  }

  private static String stored(Cell cell) {
    return cell.getCachedFormulaResultType() == CellType.NUMERIC
        ? Double.toString(cell.getNumericCellValue())
        : cell.getStringCellValue();
  }

  private static String shown(String argument) {
    return argument.startsWith("\"")
        ? argument.substring(1, argument.length() - 1).replace("\"&\"", "").replace("\"\"", "\"")
        : Double.toString(Double.parseDouble(argument));
  }

  /** Every cell that looks like a link is one. */
  private static int expectedLinks(XSSFWorkbook workbook) {
    int looks = 0;
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (workbook.getFontAt(cell.getCellStyle().getFontIndex()).getUnderline() != 0) {
            looks++;
          }
        }
      }
    }
    return looks;
  }

  @Test
  void a_cost_standard_leads_to_the_indicator_that_states_it() throws Exception {
    try (XSSFWorkbook workbook = open(file)) {
      XSSFSheet costs = workbook.getSheet("成本标准明细");
      List<String> reached = new ArrayList<>();
      for (String place : links(costs)) {
        if (place.startsWith("#'指标明细'")) {
          CellReference target = new CellReference(place.substring(1));
          reached.add(
              workbook.getSheet("指标明细").getRow(target.getRow()).getCell(10).getStringCellValue());
        }
      }
      assertThat(reached).contains("残疾儿童康复补贴标准", "残疾托养服务标准", "村残疾人联络员补助");
    }
  }

  @Test
  void detail_rows_say_file_and_place() throws IOException {
    List<String> header = cells("指标明细").get(1);
    List<String> first = cells("指标明细").get(2);

    assertThat(header).endsWith("文件", "位置");
    assertThat(first.get(header.size() - 2)).startsWith("河北省/怀来县/2025/");
    assertThat(first.get(header.size() - 1)).isEqualTo("怀来县/2025/表1/第2段/行2");
    assertThat(cells("指标明细")).hasSize(2 + 103 + 15);
    assertThat(cells("项目明细")).hasSize(2 + 14);
  }

  @Test
  void amounts_are_numbers_with_a_format_and_headers_stay_in_view() throws Exception {
    try (XSSFWorkbook workbook = open(file)) {
      XSSFSheet projects = workbook.getSheet("项目明细");
      Cell budget = projects.getRow(2).getCell(10);

      assertThat(projects.getRow(1).getCell(10).getStringCellValue()).isEqualTo("年度预算（元）");
      assertThat(budget.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(budget.getNumericCellValue()).isEqualTo(4_700_000);
      assertThat(budget.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
      assertThat(projects.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
      assertThat(projects.getCTWorksheet().getAutoFilter().getRef()).startsWith("A2:");
      assertThat(projects.getRepeatingRows().getFirstRow()).isEqualTo(1);
      assertThat(projects.getPrintSetup().getLandscape()).isTrue();
      assertThat(projects.getFooter().getLeft()).contains("内部工作资料，未经审定");
    }
  }

  @Test
  void every_picture_carries_its_title_as_alternative_text() throws Exception {
    try (XSSFWorkbook workbook = open(file)) {
      List<String> texts = new ArrayList<>();
      for (Sheet sheet : workbook) {
        var drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
        if (drawing != null) {
          for (var shape : drawing.getShapes()) {
            texts.add(description(shape));
          }
        }
      }
      assertThat(texts).hasSizeGreaterThan(7).allMatch(text -> text.contains(" 年"));
    }
  }

  private static String description(XSSFShape shape) {
    return shape instanceof XSSFPicture picture
        ? picture.getCTPicture().getNvPicPr().getCNvPr().getDescr()
        : ((XSSFGraphicFrame) shape)
            .getCTGraphicalObjectFrame()
            .getNvGraphicFramePr()
            .getCNvPr()
            .getDescr();
  }

  @Test
  void the_same_facts_give_the_same_bytes() throws Exception {
    Path again = SampleBook.write(inbox, folder.resolve("again"));

    assertThat(again).hasSameBinaryContentAs(file);
  }

  @Test
  void a_text_that_looks_like_a_formula_stays_text() throws Exception {
    Path hostile = folder.resolve("hostile");
    Path document = hostile.resolve("宁夏回族自治区/平罗县/2026/目标.txt");
    Files.createDirectories(document.getParent());
    Files.writeString(
        document, Samples.text("pingluo-2026.txt").replace("政府长聘人员经费", "=HYPERLINK(\"http://x\")"));

    Path book = SampleBook.write(hostile, folder.resolve("hostile-output"));

    try (XSSFWorkbook workbook = open(book)) {
      Cell name = workbook.getSheet("项目明细").getRow(2).getCell(5);
      assertThat(name.getCellType()).isEqualTo(CellType.STRING);
      assertThat(name.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
      assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void an_empty_inbox_gives_a_workbook_that_says_so() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    Path book = SampleBook.write(empty, folder.resolve("empty-output"));

    try (XSSFWorkbook workbook = open(book)) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(15);
      assertThat(workbook.getSheet("成本标准明细")).isNull();
      assertThat(workbook.getSheet("处理情况").getRow(1).getCell(0).getStringCellValue())
          .startsWith("收件箱共 0 个文件");
    }
  }
}
