package io.goalbook.charts.workbook.topic;

import io.goalbook.analytics.cost.CostPair;
import io.goalbook.analytics.cost.Reconciliation;
import io.goalbook.analytics.cost.UnreconciledRate;
import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.picture.Topic;
import io.goalbook.charts.workbook.chart.Bar;
import io.goalbook.charts.workbook.chart.ChartHeading;
import io.goalbook.charts.workbook.chart.ChartKind;
import io.goalbook.charts.workbook.chart.ChartTable;
import io.goalbook.charts.workbook.chart.Fill;
import io.goalbook.charts.workbook.chart.Part;
import io.goalbook.charts.workbook.chart.ValueAxis;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.Gallery;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import io.goalbook.charts.workbook.sheet.StatisticSheet;
import io.goalbook.charts.workbook.sheet.Wordings;
import io.goalbook.charts.workbook.statistic.Material;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** 测算核对: whether price times number gives the budget, and which items were paired. */
public final class ReconciliationSheet implements StatisticSheet {
  public static final String NAME = "测算核对";

  /** So many provinces and years are named in the title. */
  private static final int NAMED = 2;

  private static final List<Part> PARTS =
      List.of(
          new Part("相符", Fill.GREEN),
          new Part("测算不足", Fill.SKY),
          new Part("测算需求超出预算", Fill.RED),
          new Part("不可比", Fill.HATCHED));

  private final Material material;

  /**
   * @param material the statistics, and where their rows stand
   */
  public ReconciliationSheet(Material material) {
    this.material = material;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "标准×数量或分项成本合计是否等于预算；写了标准、未能核对的项目；分项成本与数量的配对";
  }

  @Override
  public void write(SheetWriter writer, Gallery gallery) throws IOException {
    TopicPage page =
        new TopicPage(
            "测算核对：表内的标准和数量能否算出预算",
            List.of(
                "看什么：同一张绩效目标表内，标准×数量（或分项成本合计）与年度预算是否一致。点预算可到项目明细。",
                "怎么算：占预算＝测算需求÷年度预算。“测算不足”只说明表内标准和数量没有说清全部预算；“测算需求超出预算”请先核实数量和标准。",
                "不包括：对象不同、天数或学期数未载明的，列为“不可比”；没有标准也没有分项成本的项目不在表内。"),
            chart().stream().toList(),
            List.of(reconciliation(), unreconciled(), pairs()));
    page.begin(writer);
    gallery.inPairs(writer, gallery.about(Topic.RECONCILIATION));
    page.finish(writer);
  }

  private Optional<ChartTable> chart() {
    List<Bar> bars =
        Chapters.of(material.figures()).stream()
            .map(facts -> bar(facts.scope()))
            .filter(bar -> bar.sum().signum() > 0)
            .toList();
    if (bars.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ChartTable(
            ChartKind.STACKED_BARS,
            new ChartHeading(
                title(bars),
                "一行一个省份、年度，并列，不作比较",
                "数据：各项目的测算核对，截至 " + material.figures().dataDate()),
            ValueAxis.counts("核对（处）"),
            "省份、年度",
            PARTS,
            bars));
  }

  /** Provinces and years stand beside each other, never in one sum. */
  private static String title(List<Bar> bars) {
    return bars.stream()
        .limit(NAMED)
        .map(
            bar ->
                "%s %s 处核对，相符 %s 处"
                    .formatted(bar.label(), bar.sum().toPlainString(), bar.rank(0).toPlainString()))
        .collect(Collectors.joining("；"));
  }

  private Bar bar(Scope scope) {
    List<Reconciliation> rows =
        material.statistics().reconciliation().stream()
            .filter(row -> Scope.of(row.place()).equals(scope))
            .toList();
    return Bar.counting(
        scope.label(),
        count(rows, "fits"),
        count(rows, "unexplained"),
        count(rows, "above_budget"),
        count(rows, "not_comparable"));
  }

  private static int count(List<Reconciliation> rows, String outcome) {
    return (int) rows.stream().filter(row -> row.outcome().equals(outcome)).count();
  }

  private Section<Reconciliation> reconciliation() {
    return new Section<>(
        "一、核对结果",
        "reconciliation",
        TopicColumns.placed(
            Reconciliation::place,
            Column.text("结果", 16, row -> Wordings.outcome(row.outcome())),
            Column.text("口径", 14, row -> Wordings.reconciliation(row.kind())),
            Column.yuan("标准（元）", 12, Reconciliation::rateYuan),
            Column.number("数量", 12, Reconciliation::quantity),
            Column.yuan("测算需求（元）", 16, row -> Optional.of(row.needYuan())),
            Column.<Reconciliation>yuan("预算（元）", 16, row -> Optional.of(row.budgetYuan()))
                .leadingTo(row -> material.details().project(row.projectId())),
            Column.percent("占预算", 10, row -> Optional.of(row.ratioPercent())),
            Column.optional("不可比的原因", 24, Wordings::notComparable),
            Column.optional("项目", 30, row -> material.names().name(row.projectId())),
            Column.optional("位置", 18, row -> Optional.of(row.location()))),
        material.statistics().reconciliation(),
        "没有数据：没有同时写明标准和数量、或写明分项成本的项目。");
  }

  private Section<UnreconciledRate> unreconciled() {
    return new Section<>(
        "二、未能核对的标准",
        "unreconciled_rates",
        TopicColumns.placed(
            UnreconciledRate::place,
            Column.text("原因", 30, row -> Wordings.unreconciled(row.reason())),
            Column.integer("标准（个）", 10, UnreconciledRate::rates),
            Column.text("标准指标", 26, UnreconciledRate::rateNames),
            Column.integer("同单位数量（个）", 12, UnreconciledRate::quantities),
            Column.optional("数量指标", 26, UnreconciledRate::quantityNames),
            Column.<UnreconciledRate>optional(
                    "项目", 30, row -> material.names().name(row.projectId()))
                .leadingTo(row -> material.details().project(row.projectId())),
            Column.optional("位置", 18, row -> Optional.of(row.location()))),
        material.statistics().unreconciledRates(),
        "没有数据：写明受益对象标准的项目都已核对。",
        List.of("写明了受益对象的标准，但表内看不出标准按哪个数量计的项目：不推定，也不算相符或不足；点项目可到项目明细。"));
  }

  private Section<CostPair> pairs() {
    return new Section<>(
        "三、分项成本与数量的配对",
        "cost_pairs",
        TopicColumns.placed(
            CostPair::place,
            Column.text("结果", 16, row -> TopicWords.pair(row.outcome())),
            Column.optional("把握", 10, row -> row.certainty().map(TopicWords::certainty)),
            Column.text("成本指标", 24, CostPair::costName),
            Column.<CostPair>yuan("成本（元）", 16, row -> Optional.of(row.costYuan()))
                .leadingTo(row -> material.details().project(row.projectId())),
            Column.integer("可能的数量（个）", 12, CostPair::candidates),
            Column.optional("可能的数量指标", 26, CostPair::candidateNames),
            Column.optional("项目", 30, row -> material.names().name(row.projectId())),
            Column.optional("位置", 18, row -> Optional.of(row.location()))),
        material.statistics().costPairs(),
        "没有数据：没有写明金额合计的成本指标。");
  }
}
