package io.goalbook.charts.county.sheet;

import io.goalbook.analytics.cost.Reconciliation;
import io.goalbook.analytics.cost.UnreconciledRate;
import io.goalbook.analytics.money.DepartmentBudget;
import io.goalbook.analytics.money.MoneySum;
import io.goalbook.analytics.money.SourceMoney;
import io.goalbook.analytics.money.UnitReport;
import io.goalbook.charts.county.fact.AcrossYears;
import io.goalbook.charts.county.fact.CountyBook;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.Wordings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** 资金与测算: the county's money by source and department, and what its own figures need of it. */
final class CountyMoneySheet implements BookSheet {
  static final String NAME = "资金与测算";

  private final BookRows rows;

  CountyMoneySheet(BookRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "资金来源、部门预算、测算核对、报送情况";
  }

  @Override
  public void write(CountyPage page, CountyBook book) {
    List<Column<AcrossYears<String, SourceMoney>>> sources = sources(book);
    List<Column<AcrossYears<String, DepartmentBudget>>> departments = departments(book);
    page.widen(sources);
    page.widen(departments);
    page.widen(reconciliation());
    page.title("资金与测算：目标背后的资金");
    page.note(
        "金额为已读取的绩效目标表的年度预算之和，不是全县预算。测算核对只比较表中自己写明的标准、数量和预算；测算不足只说明表中所列不能解释全部预算；写了标准、看不出按哪个数量计的，列为未能核对。");
    page.section(
        "一、资金来源",
        "资金_来源",
        sources,
        AcrossYears.of(
            book.figures().sources(),
            row -> level(row.sourceLevel()),
            row -> row.place().fiscalYear()));
    page.section(
        "二、部门预算",
        "资金_部门",
        departments,
        AcrossYears.of(
            book.figures().departments(),
            DepartmentBudget::departmentKind,
            row -> row.place().fiscalYear()));
    page.section("三、测算核对", "资金_测算核对", reconciliation(), book.figures().reconciliation());
    boolean unreconciled = !book.figures().unreconciled().isEmpty();
    if (unreconciled) {
      page.section("四、未能核对的标准", "资金_未能核对", unreconciled(), book.figures().unreconciled());
    }
    if (!book.figures().reports().isEmpty()) {
      page.section(
          unreconciled ? "五、应报单位" : "四、应报单位", "资金_应报单位", reports(), book.figures().reports());
    }
    page.writer().freezeTitle(1);
  }

  private static List<Column<AcrossYears<String, SourceMoney>>> sources(CountyBook book) {
    return Stream.concat(
            Stream.of(
                Column.text("资金来源", 24, (AcrossYears<String, SourceMoney> row) -> row.thing())),
            book.countedYears().stream()
                .flatMap(year -> sums(new YearColumns<>(year), SourceMoney::sum)))
        .toList();
  }

  private static List<Column<AcrossYears<String, DepartmentBudget>>> departments(CountyBook book) {
    return Stream.concat(
            Stream.of(
                Column.optional(
                    "部门",
                    24,
                    (AcrossYears<String, DepartmentBudget> row) -> Optional.of(row.thing()))),
            book.countedYears().stream()
                .flatMap(year -> sums(new YearColumns<>(year), DepartmentBudget::sum)))
        .toList();
  }

  private static <V> Stream<Column<AcrossYears<String, V>>> sums(
      YearColumns<String, V> year, Function<V, MoneySum> sum) {
    return Stream.of(
        Column.number(
            year.header("项目数"),
            10,
            year.value(row -> Optional.of(BigDecimal.valueOf(sum.apply(row).projects())))),
        Column.yuan(
            year.header("预算（元）"), 18, year.value(row -> Optional.of(sum.apply(row).budgetYuan()))),
        Column.percent(year.header("占比"), 10, year.value(row -> sum.apply(row).sharePercent())),
        Column.number(
            year.header("未读出预算的项目"),
            12,
            year.value(
                row -> Optional.of(BigDecimal.valueOf(sum.apply(row).projectsWithoutBudget())))));
  }

  private List<Column<Reconciliation>> reconciliation() {
    return List.of(
        Column.text("口径", 24, row -> Wordings.reconciliation(row.kind())),
        Column.year("年度", row -> row.place().fiscalYear()),
        Column.yuan("标准（元）", 14, Reconciliation::rateYuan),
        Column.number("数量", 12, Reconciliation::quantity),
        Column.yuan("测算需求（元）", 18, row -> Optional.of(row.needYuan())),
        Column.yuan("预算（元）", 18, (Reconciliation row) -> Optional.of(row.budgetYuan()))
            .leadingTo(row -> rows.project(row.projectId())),
        Column.percent("占预算", 10, row -> Optional.of(row.ratioPercent())),
        Column.text("结果", 20, row -> Wordings.outcome(row.outcome())),
        Column.optional("不可比的原因", 34, Wordings::notComparable),
        Column.optional("位置", 26, row -> Optional.of(row.location())));
  }

  private List<Column<UnreconciledRate>> unreconciled() {
    return List.of(
        Column.text("原因", 24, row -> Wordings.unreconciled(row.reason())),
        Column.year("年度", row -> row.place().fiscalYear()),
        Column.integer("标准（个）", 14, UnreconciledRate::rates),
        Column.text("标准指标", 18, UnreconciledRate::rateNames),
        Column.integer("同单位数量（个）", 12, UnreconciledRate::quantities),
        Column.optional("数量指标", 18, UnreconciledRate::quantityNames),
        Column.optional("位置", 20, (UnreconciledRate row) -> Optional.of(row.location()))
            .leadingTo(row -> rows.project(row.projectId())));
  }

  private static List<Column<UnitReport>> reports() {
    return List.of(
        Column.optional("单位", 24, row -> Optional.of(row.unit())),
        Column.year("年度", row -> row.place().fiscalYear()),
        Column.text("报送情况", 14, row -> status(row.status())),
        Column.date("应报日期", UnitReport::dueDate),
        Column.date("首次读取", UnitReport::firstRead),
        Column.yuan("应报预算（元）", 18, UnitReport::expectedYuan),
        Column.integer("已读项目", 10, UnitReport::projects),
        Column.integer("其中已设目标", 12, UnitReport::projectsWithGoals));
  }

  private static String level(String code) {
    return switch (code) {
      case "central" -> "中央";
      case "province" -> "省级";
      case "city" -> "市级";
      case "county" -> "县级";
      case "unknown" -> "有文号，级次不明";
      case "none" -> "未载明文号";
      default -> code;
    };
  }

  private static String status(String code) {
    return switch (code) {
      case "reported" -> "已报";
      case "late" -> "逾期报送";
      case "missing" -> "未报";
      default -> code;
    };
  }
}
