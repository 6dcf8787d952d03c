package io.goalbook.charts.workbook.topic;

import io.goalbook.analytics.habit.Habits;
import io.goalbook.analytics.habit.SpendingTemplate;
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
import io.goalbook.charts.workbook.sheet.Gallery;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import io.goalbook.charts.workbook.sheet.StatisticSheet;
import io.goalbook.charts.workbook.statistic.Material;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 填报习惯: what is the same from project to project and from county to county. */
public final class HabitSheet implements StatisticSheet {
  public static final String NAME = "填报习惯";

  private static final int PLANS = 10;

  private final Material material;

  /**
   * @param material the statistics, and where their rows stand
   */
  public HabitSheet(Material material) {
    this.material = material;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "统一套用的支出计划、相同的指标和指标组、常用指标、小额项目";
  }

  @Override
  public void write(SheetWriter writer, Gallery gallery) {
    Habits habits = material.statistics().habits();
    HabitTables tables = new HabitTables(material);
    TopicPage page =
        new TopicPage(
            "填报习惯：哪些内容各项目、各县写得一样",
            List.of(
                "看什么：支出计划、指标和指标组在一个县的项目之间、在各县之间相同的情况，以及各省常用的指标和写法。",
                "怎么算：指标名称相同、指标值意思相同（不低于80%＝≥80%）即为相同；五个县以上且超过80%都有的是普遍性问题，不算照抄。",
                "不包括：填“无”、中期目标、部门整体绩效目标。只说内容相同，不判断谁抄谁；不同省份、年度不混在一起。"),
            charts(habits),
            List.of(
                tables.plans(habits.spendingTemplates()),
                tables.copies(habits.copiedIndicators()),
                tables.sets(habits.copiedSets()),
                tables.library(habits.indicatorLibrary()),
                tables.small(habits.smallProjects())));
    page.begin(writer);
    page.finish(writer);
  }

  private List<ChartTable> charts(Habits habits) {
    return Chapters.of(material.figures()).stream()
        .flatMap(facts -> chart(habits.spendingTemplates(), facts).stream())
        .toList();
  }

  private Optional<ChartTable> chart(List<SpendingTemplate> plans, ScopeFacts facts) {
    List<SpendingTemplate> usual =
        plans.stream()
            .filter(row -> row.place().county().isEmpty())
            .filter(row -> Scope.of(row.place()).equals(facts.scope()))
            .sorted(
                Comparator.comparing(SpendingTemplate::projects)
                    .reversed()
                    .thenComparing(SpendingTemplate::plan))
            .toList();
    if (usual.isEmpty()) {
      return Optional.empty();
    }
    SpendingTemplate first = usual.get(0);
    return Optional.of(
        new ChartTable(
            ChartKind.BARS,
            new ChartHeading(
                "%s：%d 个项目的支出计划同为 %s，占有支出计划的项目的 %s"
                    .formatted(
                        facts.scope().label(),
                        first.projects(),
                        first.plan(),
                        Numbers.percent(first.sharePercent())),
                "%s；n＝%s 个有支出计划的项目；累计支出比例（%%）%s"
                    .formatted(
                        facts.scope().yearLabel(),
                        Numbers.count(first.projectsWithPlan()),
                        usual.size() > PLANS
                            ? "；%d 种中只列前 %d 种".formatted(usual.size(), PLANS)
                            : ""),
                Chapters.source(facts, material.figures())),
            ValueAxis.counts("项目（个）"),
            facts.scope().label() + "：支出计划",
            List.of(new Part("项目数", Fill.BLUE)),
            usual.stream()
                .limit(PLANS)
                .map(row -> Bar.counting(row.plan(), row.projects()))
                .toList()));
  }
}
