package io.goalbook.charts.workbook.topic;

import io.goalbook.analytics.money.DepartmentBudget;
import io.goalbook.analytics.money.FundMoney;
import io.goalbook.analytics.money.MoneyStatistics;
import io.goalbook.analytics.money.MoneySum;
import io.goalbook.analytics.money.SourceMoney;
import io.goalbook.charts.workbook.detail.DetailRows;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.Gallery;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import io.goalbook.charts.workbook.sheet.StatisticSheet;
import io.goalbook.charts.workbook.statistic.Material;
import io.goalbook.model.place.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** 资金: the budgets behind the goals by county, source, fund and department; transfers; reports. */
public final class MoneySheet implements StatisticSheet {
  public static final String NAME = "资金";

  private static final String NONE = "没有数据：没有读出计入统计的项目。";

  private final Material material;

  /**
   * @param material the statistics, and where their rows stand
   */
  public MoneySheet(Material material) {
    this.material = material;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "绩效目标后面的预算：分县、来源、资金种类、部门；文号资金的分解和应报单位";
  }

  @Override
  public void write(SheetWriter writer, Gallery gallery) {
    TopicPage page =
        new TopicPage(
            "资金：绩效目标后面有多少预算，钱从哪里来",
            List.of(
                "看什么：已读绩效目标表写明的年度预算，按县、来源级次、资金种类、部门列示；只是读到的表的合计，不是一个县的预算。",
                "怎么算：来源级次先看下达表（data/transfers.csv），再看项目名称中的文号；占比＝占该地该年已读预算合计。点项目数可到项目明细。",
                "不包括：已被取代的表、区域绩效目标表、自评表；未读出预算的项目单独计数，不计入合计。不同省份、年度并列，不合计、不比较。"),
            MoneyCharts.of(material),
            sections());
    page.begin(writer);
    page.finish(writer);
  }

  private List<Section<?>> sections() {
    MoneyStatistics money = material.statistics().money();
    TransferTables transfers = new TransferTables(material.details());
    ReportingTables reports = new ReportingTables(material.details());
    return List.of(
        new Section<>(
            "一、资金来源级次",
            "money_by_source",
            bySource(),
            shown(money.bySource(), SourceMoney::place),
            NONE),
        new Section<>(
            "二、预算种类和资金名称",
            "money_by_fund",
            byFund(),
            shown(money.byFund(), FundMoney::place),
            NONE),
        new Section<>(
            "三、部门预算（部门×县）",
            "department_budgets",
            byDepartment(),
            shown(money.departmentBudgets(), DepartmentBudget::place),
            NONE),
        transfers.allotted(money.transfers()),
        transfers.promised(money.transferQuantities()),
        reports.summary(money.reportingSummary()),
        reports.units(money.reporting()));
  }

  private static <T> List<T> shown(List<T> rows, Function<T, Place> place) {
    return rows.stream().filter(row -> TopicColumns.isShown(place.apply(row))).toList();
  }

  private List<Column<SourceMoney>> bySource() {
    return columns(
        SourceMoney::place,
        SourceMoney::sum,
        List.of(
            Column.text(
                "来源级次", 14, (SourceMoney row) -> TopicWords.sourceLevel(row.sourceLevel()))));
  }

  private List<Column<FundMoney>> byFund() {
    return columns(
        FundMoney::place,
        FundMoney::sum,
        List.of(
            Column.text("预算种类", 18, FundMoney::budgetKind),
            Column.text("资金名称", 20, FundMoney::fund)));
  }

  private List<Column<DepartmentBudget>> byDepartment() {
    return columns(
        DepartmentBudget::place,
        DepartmentBudget::sum,
        List.of(
            Column.text("部门", 18, DepartmentBudget::departmentKind),
            Column.integer("设有实际指标的项目", 12, DepartmentBudget::projectsWithGoals)));
  }

  private <T> List<Column<T>> columns(
      Function<T, Place> place, Function<T, MoneySum> sum, List<Column<T>> of) {
    DetailRows details = material.details();
    return Stream.of(
            TopicColumns.placed(place, of).stream(),
            Stream.of(
                Column.integer("县数", 10, (T row) -> sum.apply(row).counties()),
                Column.integer("项目数", 10, (T row) -> sum.apply(row).projects())
                    .leadingTo(row -> TopicColumns.projects(details, place.apply(row))),
                Column.integer("未读出预算的项目", 12, (T row) -> sum.apply(row).projectsWithoutBudget()),
                Column.yuan("年度预算（元）", 18, (T row) -> Optional.of(sum.apply(row).budgetYuan())),
                Column.percent("占该地该年预算", 12, (T row) -> sum.apply(row).sharePercent())))
        .flatMap(columns -> columns)
        .toList();
  }
}
