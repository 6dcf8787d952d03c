package io.goalbook.charts.workbook.topic;

import io.goalbook.analytics.money.SourceMoney;
import io.goalbook.analytics.revision.KeyFigure;
import io.goalbook.charts.figure.CountyNames;
import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.figure.ScopeFacts;
import io.goalbook.charts.workbook.chart.Bar;
import io.goalbook.charts.workbook.chart.ChartHeading;
import io.goalbook.charts.workbook.chart.ChartKind;
import io.goalbook.charts.workbook.chart.ChartTable;
import io.goalbook.charts.workbook.chart.Fill;
import io.goalbook.charts.workbook.chart.Part;
import io.goalbook.charts.workbook.chart.ValueAxis;
import io.goalbook.charts.workbook.statistic.Material;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The charts of money: where it comes from, then a chart of budgets for each province and year. */
final class MoneyCharts {
  private static final List<String> LEVELS =
      List.of("central", "province", "city", "county", "unknown", "none");
  private static final List<Fill> FILLS =
      List.of(Fill.BLUE, Fill.SKY, Fill.GREEN, Fill.ORANGE, Fill.GREY, Fill.HATCHED);

  private MoneyCharts() {}

  static List<ChartTable> of(Material material) {
    List<ChartTable> charts = new ArrayList<>();
    sources(material).ifPresent(charts::add);
    for (ScopeFacts facts : Chapters.of(material.figures())) {
      budgets(material, facts).ifPresent(charts::add);
    }
    return charts;
  }

  private static Optional<ChartTable> budgets(Material material, ScopeFacts facts) {
    List<KeyFigure> all =
        material.statistics().sinceLastRun().keyFigures().stream()
            .filter(figure -> figure.figure().equals("budget_yuan"))
            .toList();
    List<KeyFigure> counties = Chapters.counties(all, KeyFigure::place, facts.scope());
    if (counties.isEmpty()) {
      return Optional.empty();
    }
    CountyNames names = Chapters.names(counties, KeyFigure::place);
    BigDecimal median = Chapters.median(counties.stream().map(KeyFigure::value).toList());
    Selection chosen =
        Selection.byPart(
            counties.stream()
                .map(one -> Bar.of(names.of(one.place()), Chapters.wan(one.value())))
                .toList(),
            0,
            Optional.of(Bar.of("中位数", Chapters.wan(median))));
    return Optional.of(
        new ChartTable(
            ChartKind.BARS,
            new ChartHeading(
                budgetTitle(facts, counties.size(), median),
                "%s；n＝%d 个县%s%s"
                    .formatted(
                        facts.scope().yearLabel(), counties.size(), unread(facts), chosen.note()),
                Chapters.source(facts, material.figures())),
            ValueAxis.wan("年度预算（万元）"),
            facts.scope().label() + "：县（市、区、旗）",
            List.of(new Part("年度预算（万元）", Fill.BLUE)),
            chosen.bars()));
  }

  private static String budgetTitle(ScopeFacts facts, int counties, BigDecimal median) {
    String total =
        "%s：%d 个县已读预算合计 %s"
            .formatted(facts.scope().label(), counties, Numbers.money(facts.budgetYuan()));
    return counties < Chapters.ENOUGH
        ? total + "（样本不足，仅列示）"
        : total + "，各县中位数 " + Numbers.money(median.setScale(2, RoundingMode.HALF_UP));
  }

  private static String unread(ScopeFacts facts) {
    return facts.withoutBudget() == 0 ? "" : "；不含未读出预算的 " + facts.withoutBudget() + " 个项目";
  }

  /** A row for each province and year, side by side and never one sum. */
  private static Optional<ChartTable> sources(Material material) {
    Figures figures = material.figures();
    List<Bar> bars =
        Chapters.of(figures).stream()
            .filter(facts -> facts.budgetYuan().signum() > 0)
            .map(facts -> sources(material, facts.scope()))
            .toList();
    if (bars.isEmpty()) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < LEVELS.size(); i++) {
      parts.add(new Part(TopicWords.sourceLevel(LEVELS.get(i)), FILLS.get(i)));
    }
    return Optional.of(
        new ChartTable(
            ChartKind.SHARES,
            new ChartHeading(
                "资金来源：" + sourceTitle(bars),
                "一行一个省份、年度，并列，不作比较；级次按下达表和文号判断",
                "数据：已读项目的年度预算，截至 " + figures.dataDate()),
            ValueAxis.shares("占已读预算（%）"),
            "省份、年度",
            parts,
            bars));
  }

  private static String sourceTitle(List<Bar> bars) {
    return String.join(
        "，",
        bars.stream()
            .limit(2)
            .map(
                bar ->
                    "%s未载明文号的预算占 %s"
                        .formatted(
                            bar.label(), Numbers.share(bar.rank(LEVELS.size() - 1).doubleValue())))
            .toList());
  }

  private static Bar sources(Material material, Scope scope) {
    Stream<Optional<BigDecimal>> shares =
        LEVELS.stream()
            .map(
                level ->
                    material.statistics().money().bySource().stream()
                        .filter(row -> row.place().county().isEmpty())
                        .filter(row -> Scope.of(row.place()).equals(scope))
                        .filter(row -> row.sourceLevel().equals(level))
                        .findFirst()
                        .flatMap(MoneyCharts::share)
                        .or(() -> Optional.of(BigDecimal.ZERO)));
    return new Bar(scope.label(), shares.toList());
  }

  private static Optional<BigDecimal> share(SourceMoney row) {
    return row.sum().sharePercent().map(percent -> percent.movePointLeft(2));
  }
}
