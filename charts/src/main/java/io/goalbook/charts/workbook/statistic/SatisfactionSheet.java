package io.goalbook.charts.workbook.statistic;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.analytics.satisfaction.SatisfactionSummary.Distribution;
import io.goalbook.analytics.satisfaction.SatisfactionTarget;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.figure.Places;
import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.picture.Topic;
import io.goalbook.charts.workbook.detail.DetailRows;
import io.goalbook.charts.workbook.detail.ProjectNames;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.Gallery;
import io.goalbook.charts.workbook.sheet.PlaceColumns;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import io.goalbook.charts.workbook.sheet.StatisticSheet;
import io.goalbook.charts.workbook.sheet.Wordings;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** 满意度目标: the pictures, counties and provinces, objects and departments, then every target. */
public final class SatisfactionSheet implements StatisticSheet {
  public static final String NAME = "满意度目标";

  private static final BigDecimal FULL = new BigDecimal(100);

  /** Province, city and county. */
  private static final int LABEL_COLUMNS = 3;

  private static final int NOTE_COLUMNS = 12;

  private static final List<String> READING =
      List.of(
          "怎么看：每个点是一条目标，同值的并排；虚线为同省同年各县平均值的四分位数。年度、省份不同，不作高低评价。",
          "怎么算：县的行以该县各条目标计；“全省”的行以各县平均值计，一县一值。点目标条数可到该县项目，点目标可到指标明细。",
          "不含什么：投诉率、分值和“≤”不是满意度目标，0～100 以外的数值不计入；填“无”的不作为目标。");

  private final Statistics statistics;
  private final List<Chapter> chapters;
  private final DetailRows details;
  private final ProjectNames names;

  /**
   * @param material the statistics, and where their rows stand
   */
  public SatisfactionSheet(Material material) {
    this.statistics = material.statistics();
    this.chapters = material.figures().chapters();
    this.details = material.details();
    this.names = material.names();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "满意度目标的高低分布";
  }

  @Override
  public void write(SheetWriter writer, Gallery gallery) throws IOException {
    List<Column<SatisfactionSummary>> summaries = summaries();
    writer.widen(summaries);
    writer.widen(SatisfactionComparisons.groups());
    writer.widen(SatisfactionComparisons.departments());
    writer.widen(targets());
    writer.title("满意度目标：定得多高");
    gallery.inPairs(writer, gallery.about(Topic.SATISFACTION));
    READING.forEach(line -> writer.note(line, NOTE_COLUMNS));
    writer.skip(1);
    writer.heading("一、各省、各县分布（同省同年各县按中位数排列）");
    writer.filteredTable("满意度_各省各县", summaries, inOrder());
    writer.skip(1);
    comparisons(writer);
    writer.heading("四、全部满意度目标（每条一行）");
    int header = writer.filteredTable("满意度_全部目标", targets(), statistics.satisfactionTargets());
    writer.freezeTitle(LABEL_COLUMNS);
    // The longest table stands last: its header is repeated on the pages that follow.
    writer.repeatInPrint(header);
  }

  private void comparisons(SheetWriter writer) {
    if (!statistics.satisfactionGroups().isEmpty()) {
      writer.heading("二、按服务对象和领域");
      writer.filteredTable(
          "满意度_对象和领域", SatisfactionComparisons.groups(), statistics.satisfactionGroups());
      writer.skip(1);
    }
    if (!statistics.departmentSatisfaction().isEmpty()) {
      writer.heading("三、部门整体目标与项目目标（对象相同的才比较）");
      writer.filteredTable(
          "满意度_部门和项目", SatisfactionComparisons.departments(), statistics.departmentSatisfaction());
      writer.skip(1);
    }
  }

  /** Provinces and years as they stand, the counties of each by their median. */
  private List<SatisfactionSummary> inOrder() {
    List<SatisfactionSummary> rows = new ArrayList<>();
    for (Chapter chapter : chapters) {
      rows.addAll(
          statistics.satisfactionSummary().stream()
              .filter(row -> Scope.of(row.place()).equals(chapter.facts().scope()))
              .sorted(
                  Comparator.comparing(
                          (SatisfactionSummary row) -> row.place().county().isPresent())
                      .thenComparing(SatisfactionSheet::median, Comparator.reverseOrder())
                      .thenComparing(SatisfactionSummary::place, Places.BY_CODE))
              .toList());
    }
    return rows;
  }

  private static BigDecimal median(SatisfactionSummary row) {
    return row.percent().map(Distribution::median).orElse(BigDecimal.ZERO);
  }

  private List<Column<SatisfactionSummary>> summaries() {
    return Stream.of(
            Column.optional("省份", 16, (SatisfactionSummary row) -> row.place().province()),
            Column.optional("地市", 12, (SatisfactionSummary row) -> row.place().city()),
            Column.text(
                "县（市、区、旗）", 16, (SatisfactionSummary row) -> row.place().county().orElse("全省")),
            Column.year("年度", (SatisfactionSummary row) -> row.place().fiscalYear()),
            Column.integer("县数", 12, SatisfactionSummary::counties),
            Column.integer("目标条数", 10, SatisfactionSummary::n)
                .leadingTo(row -> details.projects(row.place())),
            percent("最小值", Distribution::min),
            percent("下四分位", Distribution::p25),
            percent("中位数", Distribution::median),
            percent("上四分位", Distribution::p75),
            percent("最大值", Distribution::max),
            percent("平均值", Distribution::mean))
        .toList();
  }

  private static Column<SatisfactionSummary> percent(
      String header, Function<Distribution, BigDecimal> value) {
    return Column.percent(header, 11, row -> row.percent().map(value));
  }

  private List<Column<SatisfactionTarget>> targets() {
    return Stream.concat(
            PlaceColumns.of(SatisfactionTarget::place),
            Stream.of(
                Column.optional("服务对象", 12, SatisfactionTarget::serviceObject),
                Column.optional(
                    "比较符",
                    8,
                    (SatisfactionTarget row) -> row.comparator().map(Wordings::comparator)),
                Column.percent("目标", 10, SatisfactionTarget::percent)
                    .leadingTo(row -> details.indicator(row.indicatorId())),
                Column.optional("原文", 14, (SatisfactionTarget row) -> Optional.of(row.rawValue())),
                Column.text("说明", 14, this::remark),
                Column.optional("项目", 36, (SatisfactionTarget row) -> names.name(row.projectId())),
                Column.optional("文件", 44, (SatisfactionTarget row) -> names.path(row.projectId()))
                    .leadingTo(row -> names.source(row.projectId())),
                Column.optional("位置", 26, (SatisfactionTarget row) -> Optional.of(row.location()))))
        .toList();
  }

  private String remark(SatisfactionTarget target) {
    if (target.percent().isEmpty()) {
      return "非数值";
    }
    if (target.percent().get().compareTo(FULL) == 0) {
      return "100%";
    }
    return target.extreme().filter("lowest"::equals).map(lowest -> "同省同年最低").orElse("");
  }
}
