package io.goalbook.charts.workbook.topic;

import io.goalbook.analytics.change.ChangeByCounty;
import io.goalbook.analytics.change.OverTime;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.ScopeFacts;
import io.goalbook.charts.workbook.chart.Bar;
import io.goalbook.charts.workbook.chart.ChartHeading;
import io.goalbook.charts.workbook.chart.ChartKind;
import io.goalbook.charts.workbook.chart.ChartTable;
import io.goalbook.charts.workbook.chart.Fill;
import io.goalbook.charts.workbook.chart.Part;
import io.goalbook.charts.workbook.chart.ValueAxis;
import io.goalbook.charts.workbook.sheet.Gallery;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import io.goalbook.charts.workbook.sheet.StatisticSheet;
import io.goalbook.charts.workbook.statistic.Material;
import java.util.List;
import java.util.Optional;

/** 年度变化: a county's year beside its year before. */
public final class YearSheet implements StatisticSheet {
  public static final String NAME = "年度变化";

  private static final List<Part> PARTS =
      List.of(
          new Part("延续", Fill.BLUE),
          new Part("新增", Fill.GREEN),
          new Part("不再有", Fill.ORANGE),
          new Part("无法对应", Fill.HATCHED));

  private final Material material;

  /**
   * @param material the statistics, and where their rows stand
   */
  public YearSheet(Material material) {
    this.material = material;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "同一个县两个年度之间项目、预算、标准和目标的变化";
  }

  @Override
  public void write(SheetWriter writer, Gallery gallery) {
    OverTime overTime = material.statistics().overTime();
    YearTables tables = new YearTables(material);
    TopicPage page =
        new TopicPage(
            "年度变化：同一个县今年和上一个有数据的年度相比",
            List.of(
                "看什么：一个县的项目有多少延续、新增、不再有，预算、标准、满意度目标和其他指标值改了多少。",
                "怎么算：项目先按编码、再按名称和单位对应；对应不上的列为“无法对应”。指标值未变占比＝与上年度名称和值都相同的条数÷今年条数。",
                "不包括：只有一个年度的县；其他指标值只列降低的，标准和满意度目标的变化全部列出。"),
            Chapters.of(material.figures()).stream()
                .flatMap(facts -> chart(overTime.changesByCounty(), facts).stream())
                .toList(),
            List.of(
                tables.counties(overTime.changesByCounty()),
                tables.projects(overTime.projectChanges()),
                tables.targets(overTime.targetChanges())));
    page.begin(writer);
    page.finish(writer);
  }

  private Optional<ChartTable> chart(List<ChangeByCounty> rows, ScopeFacts facts) {
    List<ChangeByCounty> counties = Chapters.counties(rows, ChangeByCounty::place, facts.scope());
    if (counties.isEmpty()) {
      return Optional.empty();
    }
    var names = Chapters.names(counties, ChangeByCounty::place);
    Selection chosen =
        Selection.bySum(
            counties.stream()
                .map(
                    row ->
                        Bar.counting(
                            names.of(row.place()),
                            row.continuedProjects(),
                            row.newProjects(),
                            row.goneProjects(),
                            row.ambiguousProjects()))
                .toList());
    return Optional.of(
        new ChartTable(
            ChartKind.STACKED_BARS,
            new ChartHeading(
                title(facts, counties),
                "%s与各县上一个有数据的年度相比；n＝%d 个县%s"
                    .formatted(facts.scope().yearLabel(), counties.size(), chosen.note()),
                Chapters.source(facts, material.figures())),
            ValueAxis.counts("项目（个）"),
            facts.scope().label() + "：县（市、区、旗）",
            PARTS,
            chosen.bars()));
  }

  private static String title(ScopeFacts facts, List<ChangeByCounty> counties) {
    return "%s：%d 个县的项目延续 %s 个，新增 %s 个，不再有 %s 个"
        .formatted(
            facts.scope().label(),
            counties.size(),
            Numbers.count(counties.stream().mapToInt(ChangeByCounty::continuedProjects).sum()),
            Numbers.count(counties.stream().mapToInt(ChangeByCounty::newProjects).sum()),
            Numbers.count(counties.stream().mapToInt(ChangeByCounty::goneProjects).sum()));
  }
}
