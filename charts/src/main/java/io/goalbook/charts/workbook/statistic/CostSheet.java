package io.goalbook.charts.workbook.statistic;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.cost.CostKind;
import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.analytics.cost.CostStandardSummary;
import io.goalbook.analytics.cost.Quartiles;
import io.goalbook.charts.figure.Origin;
import io.goalbook.charts.figure.PayeeGroup;
import io.goalbook.charts.figure.Service;
import io.goalbook.charts.picture.Topic;
import io.goalbook.charts.workbook.detail.StandardSheet;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.Gallery;
import io.goalbook.charts.workbook.sheet.PlaceColumns;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import io.goalbook.charts.workbook.sheet.StatisticSheet;
import io.goalbook.charts.workbook.sheet.Wordings;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 人均成本标准: the pictures, counties and services beside each other, the provinces' distributions, the
 * counties' values.
 */
public final class CostSheet implements StatisticSheet {
  public static final String NAME = "人均成本标准";

  private static final int NOTE_COLUMNS = 6;

  private static final List<String> READING =
      List.of(
          "怎么看：每个点是一个县；“与中位数差”偏橙为低于、偏蓝为高于同省同年中位数，只说明差距，不评价高低；不足 5 个县的只列数值。",
          "怎么算：一县一值（同县相同的合为一值，不同的取平均并注明“县内不一致”），中位数和四分位数只用确定值；上下限（≥、≤）单独计数。",
          "不含什么：四种来源不混用，只有表列标准、目标文本载明称“标准”；被取代的表、区域表、自评表不计；不同省份、年度并列，不作比较。"
              + "点各县数值可到“成本标准明细”，再到指标明细。");

  private final Statistics statistics;
  private final Map<String, String> standards;
  private final List<CostMatrix> matrices;

  /**
   * @param material the statistics, and where their rows stand
   */
  public CostSheet(Material material) {
    this.statistics = material.statistics();
    this.standards = StandardSheet.places(statistics.costStandards());
    this.matrices =
        material.figures().chapters().stream()
            .map(chapter -> new CostMatrix(chapter, standards))
            .filter(matrix -> !matrix.isEmpty())
            .toList();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "一个受益对象的补助标准是多少，四种来源分列，与中位数的差";
  }

  @Override
  public void write(SheetWriter writer, Gallery gallery) throws IOException {
    // All widths before the first picture: a picture hangs between columns.
    writer.widen(byCounty());
    writer.widen(summaries());
    matrices.forEach(matrix -> writer.widen(matrix.columns()));
    writer.title("人均成本标准：一个受益对象的补助标准是多少，各县如何");
    gallery.inPairs(writer, gallery.about(Topic.COST));
    gallery.inPairs(writer, gallery.about(Topic.ONE_SERVICE));
    READING.forEach(line -> writer.note(line, NOTE_COLUMNS));
    writer.skip(1);
    writer.heading("一、县与事项（表列标准，元；每省每年列县数最多的 " + CostMatrix.SERVICES + " 项）");
    for (CostMatrix matrix : matrices) {
      matrix.write(writer);
      writer.skip(1);
    }
    if (matrices.isEmpty()) {
      writer.note("没有数据", NOTE_COLUMNS);
    }
    writer.heading("二、各省分布（以县为单位）");
    writer.filteredTable("成本_各省分布", summaries(), statistics.costStandardSummary());
    writer.skip(1);
    writer.heading("三、各县标准（一县一值）");
    int header = writer.filteredTable("成本_各县标准", byCounty(), statistics.costStandardsByCounty());
    writer.freezeTitle(1);
    // The longest table stands last: its header is repeated on the pages that follow.
    writer.repeatInPrint(header);
  }

  private static <T> Stream<Column<T>> kind(Function<T, CostKind> kind) {
    return Stream.of(
        Column.text("事项", 22, row -> Service.of(kind.apply(row)).name()),
        Column.text("领取者", 14, row -> PayeeGroup.payeeWording(kind.apply(row).payee())),
        Column.text("来源", 14, row -> Origin.of(kind.apply(row).origin()).wording()),
        Column.text("单位", 14, row -> Service.of(kind.apply(row)).unit()));
  }

  private static List<Column<CostStandardSummary>> summaries() {
    return Stream.concat(
            CostSheet.<CostStandardSummary>kind(CostStandardSummary::kind),
            Stream.of(
                Column.optional("省份", 16, CostStandardSummary::province),
                Column.year("年度", CostStandardSummary::fiscalYear),
                Column.integer("县数（有确定值）", 12, CostStandardSummary::counties),
                Column.integer("依据行数", 10, CostStandardSummary::rows),
                Column.integer("其中上下限", 12, CostStandardSummary::bounds),
                quartile("最小值（元）", Quartiles::min),
                quartile("下四分位（元）", Quartiles::p25),
                quartile("中位数（元）", Quartiles::median),
                quartile("上四分位（元）", Quartiles::p75),
                quartile("最大值（元）", Quartiles::max)))
        .toList();
  }

  private static Column<CostStandardSummary> quartile(
      String header, Function<Quartiles, BigDecimal> value) {
    return Column.yuan(header, 14, row -> row.yuan().map(value));
  }

  private List<Column<CostStandardByCounty>> byCounty() {
    Function<CostStandardByCounty, Optional<String>> target =
        row -> Optional.ofNullable(standards.get(StandardSheet.key(row.kind(), row.place())));
    return Stream.of(
            CostSheet.<CostStandardByCounty>kind(CostStandardByCounty::kind),
            PlaceColumns.of(CostStandardByCounty::place),
            Stream.of(
                Column.yuan("标准（元）", 14, CostStandardByCounty::yuan).leadingTo(target),
                Column.integer("依据行数", 10, CostStandardByCounty::rows).leadingTo(target),
                Column.integer("其中上下限", 12, CostStandardByCounty::bounds),
                Column.text("说明", 14, (CostStandardByCounty row) -> row.differs() ? "县内不一致" : ""),
                Column.percent("与全省中位数的差", 14, CostStandardByCounty::fromMedianPercent),
                Column.text(
                    "偏离情况", 22, (CostStandardByCounty row) -> Wordings.deviation(row.deviation()))))
        .flatMap(columns -> columns)
        .toList();
  }
}
