package io.goalbook.charts.workbook.topic;

import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.ScopeFacts;
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

/** 定量程度: how much of what counties target can be measured at all. */
public final class QuantifiedSheet implements StatisticSheet {
  public static final String NAME = "定量程度";

  private static final List<Part> PARTS =
      List.of(
          new Part("定量", Fill.BLUE),
          new Part("时限", Fill.PURPLE),
          new Part("定性", Fill.GREY),
          new Part("填“无”", Fill.HATCHED));

  private final Material material;
  private final List<Quantified> rows;

  /**
   * @param material the statistics, and where their rows stand
   */
  public QuantifiedSheet(Material material) {
    this.material = material;
    this.rows = Quantified.of(material.statistics().indicatorTypes());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "各县指标中定量、时限、定性和填“无”各占多少";
  }

  @Override
  public void write(SheetWriter writer, Gallery gallery) {
    TopicPage page =
        new TopicPage(
            "定量程度：各县的指标有多少可以衡量",
            List.of(
                "看什么：每个县的项目指标中，定量（数值、区间）、时限、定性和填“无”各占多少。点名义条数可到该县的项目。",
                "怎么算：占比＝该类条数÷名义条数（含填“无”）；县一栏为“全省”的是该省该年合计。",
                "不包括：部门整体绩效目标、中期目标、已被取代的表、区域绩效目标表和自评表。定性指标不等于不好，能定量的宜定量。"),
            charts(),
            List.of(table()));
    page.begin(writer);
    page.finish(writer);
  }

  private List<ChartTable> charts() {
    return Chapters.of(material.figures()).stream()
        .flatMap(facts -> chart(facts).stream())
        .toList();
  }

  private Optional<ChartTable> chart(ScopeFacts facts) {
    List<Quantified> counties = Chapters.counties(rows, Quantified::place, facts.scope());
    Optional<Quantified> province =
        rows.stream().filter(row -> row.isProvinceOf(facts.scope())).findFirst();
    if (counties.isEmpty()) {
      return Optional.empty();
    }
    var names = Chapters.names(counties, Quantified::place);
    Selection chosen =
        Selection.byPart(
            counties.stream().map(row -> row.bar(names.of(row.place()))).toList(),
            0,
            province.map(row -> row.bar("全省")));
    return Optional.of(
        new ChartTable(
            ChartKind.SHARES,
            new ChartHeading(
                title(facts, province),
                "%s；n＝%d 个县、%s 条指标%s"
                    .formatted(
                        facts.scope().yearLabel(),
                        counties.size(),
                        Numbers.count(facts.indicators()),
                        chosen.note()),
                Chapters.source(facts, material.figures())),
            ValueAxis.shares("占名义条数（%）"),
            facts.scope().label() + "：县（市、区、旗）",
            PARTS,
            chosen.bars()));
  }

  private static String title(ScopeFacts facts, Optional<Quantified> province) {
    return province
        .map(
            row ->
                "%s：%s 条指标中，定量占 %s，填“无”占 %s"
                    .formatted(
                        facts.scope().label(),
                        Numbers.count(row.all()),
                        Numbers.share(Chapters.share(row.quantitative(), row.all()).doubleValue()),
                        Numbers.share(Chapters.share(row.placeholder(), row.all()).doubleValue())))
        .orElse(facts.scope().label() + "：定量程度");
  }

  private Section<Quantified> table() {
    return new Section<>(
        "各县各类条数",
        "indicator_types",
        TopicColumns.placed(
            Quantified::place,
            Column.<Quantified>integer("名义条数", 10, Quantified::all)
                .leadingTo(row -> TopicColumns.projects(material.details(), row.place())),
            Column.integer("定量", 10, Quantified::quantitative),
            Column.integer("时限", 10, Quantified::dated),
            Column.integer("定性", 10, Quantified::qualitative),
            Column.integer("填“无”", 10, Quantified::placeholder),
            Column.percent("定量占名义", 10, row -> Optional.of(row.percent(row.quantitative()))),
            Column.percent("填“无”占名义", 10, row -> Optional.of(row.percent(row.placeholder())))),
        rows,
        "没有数据：没有读出计入统计的指标。");
  }
}
