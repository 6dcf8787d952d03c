package io.goalbook.charts.workbook.topic;

import io.goalbook.analytics.cost.CostKind;
import io.goalbook.analytics.cost.StandardComparison;
import io.goalbook.analytics.cost.StandardComparison.Against;
import io.goalbook.analytics.cost.StandardComparisonSummary;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.Origin;
import io.goalbook.charts.figure.PayeeGroup;
import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.figure.ScopeFacts;
import io.goalbook.charts.figure.Service;
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
import io.goalbook.charts.workbook.statistic.Material;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** 对照省定标准: what counties state against what their province has set. */
public final class ComparisonSheet implements StatisticSheet {
  public static final String NAME = "对照省定标准";

  private static final String NONE = "没有数据：没有县写明标准，或省定标准表（data/standards.csv）没有内容。";
  private static final List<Part> PARTS =
      List.of(
          new Part("一致", Fill.GREEN),
          new Part("低于", Fill.ORANGE),
          new Part("高于", Fill.BLUE),
          new Part("无法判断", Fill.GREY),
          new Part("无标准", Fill.HATCHED));

  private final Material material;

  /**
   * @param material the statistics, and where their rows stand
   */
  public ComparisonSheet(Material material) {
    this.material = material;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "各县写明的标准与省定标准：一致、低于、高于、无标准各多少县";
  }

  @Override
  public void write(SheetWriter writer, Gallery gallery) {
    TopicPage page =
        new TopicPage(
            "对照省定标准：各县写明的标准与省里规定的是否一致",
            List.of(
                "看什么：每个补助（支出）事项，标准与省定标准一致、低于、高于、无法判断、无省定标准的县各有多少。",
                "怎么算：只用表列标准和目标文本载明的标准，一县一值；换算到同一时间后比较。省定标准取自 data/standards.csv 和其中的文号。",
                "不包括：分项测算和预算人均不是标准，不作对照；只写上下限、不能断定的列为“无法判断”。"),
            charts(),
            List.of(summary(), counties()));
    page.begin(writer);
    page.finish(writer);
  }

  private List<ChartTable> charts() {
    return Chapters.of(material.figures()).stream()
        .flatMap(facts -> chart(facts).stream())
        .toList();
  }

  private Optional<ChartTable> chart(ScopeFacts facts) {
    List<StandardComparisonSummary> rows =
        material.statistics().standardComparisonSummary().stream()
            .filter(row -> new Scope(row.province(), row.fiscalYear()).equals(facts.scope()))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Selection chosen = Selection.bySum(rows.stream().map(ComparisonSheet::bar).toList());
    return Optional.of(
        new ChartTable(
            ChartKind.STACKED_BARS,
            new ChartHeading(
                title(facts, rows),
                facts.scope().yearLabel() + "；一行一个事项，单位、来源分开" + chosen.note().replace("个县", "个事项"),
                Chapters.source(facts, material.figures())),
            ValueAxis.counts("县（个）"),
            facts.scope().label() + "：事项",
            PARTS,
            chosen.bars()));
  }

  private static String title(ScopeFacts facts, List<StandardComparisonSummary> rows) {
    return "%s：%d 个事项中，一致 %s 县次，低于 %s，高于 %s，无标准 %s"
        .formatted(
            facts.scope().label(),
            rows.size(),
            sum(rows, StandardComparisonSummary::matching),
            sum(rows, StandardComparisonSummary::below),
            sum(rows, StandardComparisonSummary::above),
            sum(rows, StandardComparisonSummary::withoutStandard));
  }

  private static String sum(
      List<StandardComparisonSummary> rows, Function<StandardComparisonSummary, Integer> part) {
    return Numbers.count(rows.stream().mapToInt(part::apply).sum());
  }

  private static Bar bar(StandardComparisonSummary row) {
    return Bar.counting(
        "%s（%s，%s）"
            .formatted(
                Service.of(row.kind()).name(),
                Service.of(row.kind()).unit(),
                Origin.of(row.kind().origin()).wording()),
        row.matching(),
        row.below(),
        row.above(),
        row.undecided(),
        row.withoutStandard());
  }

  private static <T> Stream<Column<T>> kind(Function<T, CostKind> kind) {
    return Stream.of(
        Column.text("事项", 24, row -> Service.of(kind.apply(row)).name()),
        Column.text("领取者", 14, row -> PayeeGroup.payeeWording(kind.apply(row).payee())),
        Column.text("来源", 14, row -> Origin.of(kind.apply(row).origin()).wording()),
        Column.text("单位", 14, row -> Service.of(kind.apply(row)).unit()));
  }

  private Section<StandardComparisonSummary> summary() {
    return new Section<>(
        "一、各省各事项",
        "standard_comparison_summary",
        Stream.concat(
                ComparisonSheet.<StandardComparisonSummary>kind(StandardComparisonSummary::kind),
                Stream.of(
                    Column.optional("省份", 16, StandardComparisonSummary::province),
                    Column.year("年度", StandardComparisonSummary::fiscalYear),
                    Column.integer("县数", 8, StandardComparisonSummary::counties),
                    Column.integer("一致（县）", 10, StandardComparisonSummary::matching),
                    Column.integer("低于（县）", 10, StandardComparisonSummary::below),
                    Column.integer("高于（县）", 10, StandardComparisonSummary::above),
                    Column.integer("无法判断（县）", 10, StandardComparisonSummary::undecided),
                    Column.integer("无标准（县）", 10, StandardComparisonSummary::withoutStandard)))
            .toList(),
        material.statistics().standardComparisonSummary(),
        NONE);
  }

  private Section<StandardComparison> counties() {
    List<Column<StandardComparison>> columns =
        Stream.concat(
                ComparisonSheet.<StandardComparison>kind(StandardComparison::kind),
                TopicColumns.placed(
                    StandardComparison::place,
                    Column.text(
                        "结果", 12, (StandardComparison row) -> TopicWords.comparison(row.outcome())),
                    Column.<StandardComparison>yuan("该县标准（元）", 14, StandardComparison::yuan)
                        .leadingTo(row -> TopicColumns.projects(material.details(), row.place())),
                    Column.text(
                        "说明",
                        14,
                        (StandardComparison row) -> TopicWords.yes(row.differs(), "县内不一致")),
                    Column.yuan(
                        "省定标准下限（元）", 12, row -> row.against().flatMap(Against::standardLow)),
                    Column.yuan(
                        "省定标准上限（元）", 12, row -> row.against().flatMap(Against::standardHigh)),
                    Column.yuan(
                        "与省定标准的差（元）", 12, row -> row.against().flatMap(Against::difference)),
                    Column.optional(
                        "比较的时间",
                        14,
                        row -> row.against().map(one -> Service.periodWording(one.period()))),
                    Column.optional(
                        "省定标准文号", 22, row -> row.against().map(Against::documentNumbers)))
                    .stream())
            .toList();
    return new Section<>(
        "二、各县", "standard_comparison", columns, material.statistics().standardComparison(), NONE);
  }
}
