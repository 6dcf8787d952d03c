package io.goalbook.charts.workbook.topic;

import io.goalbook.analytics.revision.SinceLastRun;
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
import java.util.stream.Stream;

/** 与上次相比: documents, projects and figures that changed since the last run, and why. */
public final class LastRunSheet implements StatisticSheet {
  public static final String NAME = "与上次相比";

  private static final List<Part> PARTS =
      List.of(new Part("新增", Fill.GREEN), new Part("不再有", Fill.ORANGE), new Part("有变化", Fill.BLUE));

  private final Material material;

  /**
   * @param material the statistics, and where their rows stand
   */
  public LastRunSheet(Material material) {
    this.material = material;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "自上次运行以来文件、项目和主要数字的变化及原因";
  }

  @Override
  public void write(SheetWriter writer, Gallery gallery) {
    SinceLastRun since = material.statistics().sinceLastRun();
    LastRunTables tables = new LastRunTables(material);
    TopicPage page =
        new TopicPage(
            since.hasLastRun() ? "与上次相比：什么变了，因为什么" : "与上次相比：没有上次可比",
            List.of(
                since.hasLastRun()
                    ? "看什么：与上次发布且输入不同的一次运行相比，文件、项目和主要数字的变化。"
                    : "没有上次可比：这是第一次运行，或以前的运行输入都与这次相同。主要数字列在下面，供下次比较。",
                "怎么算：文件按路径和内容对应；原因分为文件变化，词表、更正或程序变化，两者都有，其他。",
                "不包括：内容和读法都没有变的文件和项目。"),
            charts(since),
            List.of(
                tables.figures(since.figures()),
                tables.documents(since.documents()),
                tables.projects(since.projects()),
                tables.versions(since.versions()),
                tables.keyFigures(since.keyFigures())));
    page.begin(writer);
    page.finish(writer);
  }

  private List<ChartTable> charts(SinceLastRun since) {
    Bar documents = bar("文件", since.documents().stream().map(row -> row.outcome()).toList());
    Bar projects = bar("项目", since.projects().stream().map(row -> row.outcome()).toList());
    if (documents.sum().signum() + projects.sum().signum() == 0) {
      return List.of();
    }
    return List.of(
        new ChartTable(
            ChartKind.STACKED_BARS,
            new ChartHeading(
                "与上次相比：%d 个文件、%d 个项目有变化"
                    .formatted(since.documents().size(), since.projects().size()),
                "各省份、年度的文件和项目数",
                "数据：本次与上次运行，截至 " + material.figures().dataDate()),
            ValueAxis.counts("文件、项目（个）"),
            "对象",
            PARTS,
            List.of(documents, projects)));
  }

  private static Bar bar(String label, List<String> outcomes) {
    int added = count(outcomes, "new");
    int gone = count(outcomes, "gone");
    return Bar.counting(label, added, gone, outcomes.size() - added - gone);
  }

  private static int count(List<String> outcomes, String outcome) {
    return (int) Stream.of(outcome).flatMap(one -> outcomes.stream().filter(one::equals)).count();
  }
}
