package io.goalbook.charts.workbook.statistic;

import io.goalbook.analytics.indicator.IndicatorTypeCount;
import io.goalbook.charts.figure.Taxonomy;
import io.goalbook.charts.figure.TypeFigure;
import io.goalbook.charts.picture.Topic;
import io.goalbook.charts.workbook.detail.DetailRows;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.Gallery;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import io.goalbook.charts.workbook.sheet.StatisticSheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 指标类型分布: the pictures, counties and types beside each other, then every type of every place. */
public final class TypeSheet implements StatisticSheet {
  public static final String NAME = "指标类型分布";

  /** Province, city and county. */
  private static final int LABEL_COLUMNS = 3;

  private static final int NOTE_COLUMNS = 12;

  private static final List<String> READING =
      List.of(
          "怎么看：颜色越深，设置该类指标的项目越多；×表示没有项目设置。80% 以上的项目未设置的，属普遍性问题。",
          "怎么算：先看实际条数（不含填“无”），名义条数在旁。指标设置率＝至少设一条实际指标的项目数÷（项目数－不适用项目数）。",
          "不含什么：人员、运转类项目不要求效益指标，计为不适用；县一栏为“全省”的是该省该年合计；不同省份、年度并列，不作比较。");

  private final List<IndicatorTypeCount> counts;
  private final List<TypeFigure> types;
  private final DetailRows details;

  /**
   * @param material the statistics, and where their rows stand
   */
  public TypeSheet(Material material) {
    this.counts = material.statistics().indicatorTypes();
    this.details = material.details();
    this.types =
        material.figures().chapters().stream()
            .flatMap(chapter -> chapter.typesInUse().stream())
            .toList();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "各县各类指标的设置率、条数和定量比例";
  }

  @Override
  public void write(SheetWriter writer, Gallery gallery) throws IOException {
    List<Column<IndicatorTypeCount>> columns = columns();
    List<CoverageMap> maps =
        types.stream().map(figure -> new CoverageMap(figure, details::projects)).toList();
    writer.widen(columns);
    maps.forEach(map -> writer.widen(map.columns()));
    writer.title("指标类型分布：各县考核什么，未设置什么");
    gallery.inPairs(writer, gallery.about(Topic.TYPES));
    gallery.inPairs(writer, gallery.about(Topic.COVERAGE));
    READING.forEach(line -> writer.note(line, NOTE_COLUMNS));
    writer.skip(1);
    writer.heading("一、各县指标设置率（县与类型；×为未设置，空白为不适用）");
    for (CoverageMap map : maps) {
      map.write(writer);
      writer.skip(1);
    }
    if (maps.isEmpty()) {
      writer.note("没有数据", NOTE_COLUMNS);
    }
    writer.heading("二、" + Taxonomy.OF_2015.wording());
    int header = writer.filteredTable("指标类型_2015年口径", columns, shown(Taxonomy.OF_2015));
    writer.skip(1);
    writer.heading("三、" + Taxonomy.OF_2021.wording());
    writer.filteredTable("指标类型_2021年口径", columns, shown(Taxonomy.OF_2021));
    writer.freezeTitle(LABEL_COLUMNS);
    // Both tables have the same columns.
    writer.repeatInPrint(header);
  }

  /** A sum over provinces is computed for checks and never shown. */
  private List<IndicatorTypeCount> shown(Taxonomy taxonomy) {
    return counts.stream()
        .filter(count -> count.taxonomy().equals(taxonomy.code()))
        .filter(count -> count.place().province().isPresent() || count.place().county().isPresent())
        .toList();
  }

  private List<Column<IndicatorTypeCount>> columns() {
    return Stream.of(
            Column.optional("省份", 16, (IndicatorTypeCount row) -> row.place().province()),
            Column.optional("地市", 12, (IndicatorTypeCount row) -> row.place().city()),
            Column.text("县（市、区、旗）", 16, TypeSheet::county),
            Column.year("年度", (IndicatorTypeCount row) -> row.place().fiscalYear()),
            Column.text("一级指标", 14, (IndicatorTypeCount row) -> row.level1().orElse("未识别")),
            Column.text("二级指标", 20, (IndicatorTypeCount row) -> row.level2().orElse("未识别")),
            Column.integer("实际条数", 10, IndicatorTypeCount::real).leadingTo(this::rows),
            Column.integer("名义条数", 10, IndicatorTypeCount::indicators),
            Column.integer("定量", 8, IndicatorTypeCount::quantitative),
            Column.integer("时限", 8, IndicatorTypeCount::dated),
            Column.integer("定性", 8, IndicatorTypeCount::qualitative),
            Column.integer("填“无”", 8, IndicatorTypeCount::placeholder),
            Column.integer("项目数", 8, IndicatorTypeCount::projects),
            Column.integer("已设置项目", 10, IndicatorTypeCount::projectsWithReal),
            Column.integer("不适用项目", 10, IndicatorTypeCount::projectsNotApplicable),
            Column.percent("指标设置率", 11, TypeSheet::coverage))
        .toList();
  }

  private static String county(IndicatorTypeCount count) {
    return count.place().county().orElse("全省");
  }

  private Optional<String> rows(IndicatorTypeCount count) {
    return count.real() == 0 ? Optional.empty() : details.projects(count.place());
  }

  private static Optional<BigDecimal> coverage(IndicatorTypeCount count) {
    int asked = count.projects() - count.projectsNotApplicable();
    return asked <= 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(count.projectsWithReal() * 100L)
                .divide(BigDecimal.valueOf(asked), 2, RoundingMode.HALF_UP));
  }
}
