package io.goalbook.charts.workbook.statistic;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.cost.CostKind;
import io.goalbook.analytics.cost.CostStandard;
import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.analytics.cost.CostStandardSummary;
import io.goalbook.analytics.cost.Quartiles;
import io.goalbook.analytics.cost.Reconciliation;
import io.goalbook.charts.figure.Origin;
import io.goalbook.charts.figure.PayeeGroup;
import io.goalbook.charts.figure.Service;
import io.goalbook.charts.workbook.detail.DetailRows;
import io.goalbook.charts.workbook.detail.ProjectNames;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.Gallery;
import io.goalbook.charts.workbook.sheet.PlaceColumns;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import io.goalbook.charts.workbook.sheet.StatisticSheet;
import io.goalbook.charts.workbook.sheet.Wordings;
import io.goalbook.model.place.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 人均成本标准: the pictures, then the provinces' distributions, the counties' values, the reconciliation
 * with budgets, and every standard with its words.
 */
public final class CostSheet implements StatisticSheet {
  public static final String NAME = "人均成本标准";

  private final Statistics statistics;
  private final DetailRows details;
  private final ProjectNames names;
  private final Map<String, Integer> firstStandard = new HashMap<>();

  /**
   * @param material the statistics, and where their rows stand
   */
  public CostSheet(Material material) {
    this.statistics = material.statistics();
    this.details = material.details();
    this.names = material.names();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "一个受益对象的补助标准是多少，四种来源分列；测算核对";
  }

  @Override
  public void write(SheetWriter writer, Gallery gallery) throws IOException {
    // All widths before the first picture: a picture hangs between columns.
    writer.widen(byCounty());
    writer.widen(summaries());
    writer.widen(standards());
    writer.widen(reconciliation());
    writer.printOn(2, false);
    writer.title("人均成本标准：一个受益对象的补助标准是多少，各县如何");
    writer.note(
        "四种来源不混用：表列标准、目标文本载明（以上两种称“标准”）、分项测算、预算人均。一县一值，中位数和四分位数只用确定值；"
            + "上下限（≥、≤）单独计数。不同省份、年度并列，不作比较。点县的数值可到依据，点依据可到指标明细。",
        12);
    for (PayeeGroup group : PayeeGroup.values()) {
      gallery.inColumn(writer, gallery.named(group.slug()));
    }
    writer.heading("一、各省分布（以县为单位）");
    writer.filteredTable("成本_各省分布", summaries(), statistics.costStandardSummary());
    writer.skip(1);
    writer.heading("二、各县标准（一县一值）");
    planStandards(writer.nextRow());
    writer.filteredTable("成本_各县标准", byCounty(), statistics.costStandardsByCounty());
    writer.skip(1);
    writer.heading("三、测算核对（标准×数量或分项成本合计，与预算比较）");
    writer.filteredTable("成本_测算核对", reconciliation(), statistics.reconciliation());
    writer.skip(1);
    writer.heading("四、全部依据（每处一行）");
    int header = writer.filteredTable("成本_全部依据", standards(), statistics.costStandards());
    writer.freezeTitle(1);
    // The longest table stands last: its header is repeated on the pages that follow.
    writer.repeatInPrint(header);
  }

  /** Where the standards of each county and kind will stand: below two more tables. */
  private void planStandards(int next) {
    int first =
        next + rows(statistics.costStandardsByCounty()) + rows(statistics.reconciliation()) + 1;
    for (int i = 0; i < statistics.costStandards().size(); i++) {
      CostStandard standard = statistics.costStandards().get(i);
      firstStandard.putIfAbsent(key(standard.kind(), standard.place()), first + i);
    }
  }

  /** The rows of a table with its header, the empty row below it and the next heading. */
  private static int rows(List<?> table) {
    return 1 + Math.max(1, table.size()) + 1 + 1;
  }

  private static String key(CostKind kind, Place place) {
    return kind + "|" + place.countyCode().or(place::county).orElse("") + "|" + place.fiscalYear();
  }

  private static <T> Stream<Column<T>> kind(Function<T, CostKind> kind) {
    return Stream.of(
        Column.text("事项", 22, row -> Service.of(kind.apply(row)).name()),
        Column.text("领取者", 12, row -> PayeeGroup.payeeWording(kind.apply(row).payee())),
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
        row ->
            Optional.ofNullable(firstStandard.get(key(row.kind(), row.place())))
                .map(first -> SheetWriter.place(NAME, first));
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

  private List<Column<CostStandard>> standards() {
    return Stream.of(
            CostSheet.<CostStandard>kind(CostStandard::kind),
            PlaceColumns.of(CostStandard::place),
            Stream.of(
                Column.text("比较符", 8, (CostStandard row) -> Wordings.comparator(row.comparator())),
                Column.yuan("金额（元）", 14, (CostStandard row) -> Optional.of(row.yuan()))
                    .leadingTo(this::detail),
                Column.text("是否确定值", 14, CostSheet::certainty),
                Column.yuan("折合每年（元）", 14, CostStandard::yuanPerYear),
                Column.optional("建议归组（未归类的）", 20, CostStandard::proposedGroup),
                Column.optional("依据原文", 30, (CostStandard row) -> Optional.of(row.quotation())),
                Column.longText("项目", 36, (CostStandard row) -> names.name(row.projectId())),
                Column.longText("文件", 44, (CostStandard row) -> names.path(row.projectId())),
                Column.optional("位置", 26, (CostStandard row) -> Optional.of(row.location()))))
        .flatMap(columns -> columns)
        .toList();
  }

  private Optional<String> detail(CostStandard standard) {
    return standard
        .indicatorId()
        .or(standard::quantityIndicatorId)
        .flatMap(details::indicator)
        .or(() -> details.project(standard.projectId()));
  }

  private static String certainty(CostStandard standard) {
    if (standard.confirmedByBudget()) {
      return "经预算核对";
    }
    return standard.exact() ? "确定值" : "上下限";
  }

  private List<Column<Reconciliation>> reconciliation() {
    return Stream.concat(
            PlaceColumns.of(Reconciliation::place),
            Stream.of(
                Column.text("口径", 14, (Reconciliation row) -> Wordings.reconciliation(row.kind())),
                Column.yuan("标准（元）", 12, Reconciliation::rateYuan),
                Column.number("数量", 12, Reconciliation::quantity),
                Column.yuan("测算需求（元）", 16, (Reconciliation row) -> Optional.of(row.needYuan())),
                Column.yuan("预算（元）", 16, (Reconciliation row) -> Optional.of(row.budgetYuan()))
                    .leadingTo(row -> details.project(row.projectId())),
                Column.percent("占预算", 10, (Reconciliation row) -> Optional.of(row.ratioPercent())),
                Column.text("结果", 18, (Reconciliation row) -> Wordings.outcome(row.outcome())),
                Column.optional("不可比的原因", 34, Wordings::notComparable),
                Column.optional("位置", 26, (Reconciliation row) -> Optional.of(row.location())),
                Column.longText("项目", 36, (Reconciliation row) -> names.name(row.projectId())),
                Column.longText("文件", 44, (Reconciliation row) -> names.path(row.projectId()))))
        .toList();
  }
}
