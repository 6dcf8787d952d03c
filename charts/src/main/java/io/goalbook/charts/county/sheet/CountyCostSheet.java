package io.goalbook.charts.county.sheet;

import io.goalbook.analytics.cost.CostKind;
import io.goalbook.analytics.cost.CostStandard;
import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.analytics.cost.Quartiles;
import io.goalbook.analytics.cost.StandardComparison;
import io.goalbook.analytics.cost.StandardComparison.Against;
import io.goalbook.charts.county.fact.AcrossYears;
import io.goalbook.charts.county.fact.CountyBook;
import io.goalbook.charts.county.fact.ProvinceFigures;
import io.goalbook.charts.figure.Origin;
import io.goalbook.charts.figure.PayeeGroup;
import io.goalbook.charts.figure.Service;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.Wordings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 补助标准: the county's standards beside the spread of its province's counties, then against what the
 * province has set, then what they rest on.
 */
final class CountyCostSheet implements BookSheet {
  static final String NAME = "补助标准";

  private final BookRows rows;

  CountyCostSheet(BookRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "本县各项标准，与全省各县的四分位数、省定标准并列";
  }

  @Override
  public void write(CountyPage page, CountyBook book) {
    List<Column<AcrossYears<CostKind, CostStandardByCounty>>> values = values(book);
    page.widen(values);
    page.title("补助标准：一个受益对象的补助标准是多少");
    page.note("四种来源不混用；只有表列标准和目标文本载明称“标准”。全省数为同省同年各县的分布（含本县，一县一值）；不足 5 个县的，样本不足，不列全省数。");
    page.section(
        "一、本县与全省",
        "补助标准_本县与全省",
        values,
        AcrossYears.of(
            book.figures().costs(), CostStandardByCounty::kind, row -> row.place().fiscalYear()));
    page.section(
        "二、与省定标准比较",
        "补助标准_与省定标准比较",
        comparisons(),
        book.figures().comparisons().stream().filter(row -> row.against().isPresent()).toList());
    page.section("三、依据（每处一行）", "补助标准_依据", evidence(), book.figures().standards());
    page.writer().freezeTitle(1);
  }

  private static <T> Stream<Column<T>> kind(Function<T, CostKind> kind) {
    return Stream.of(
        Column.optional("事项", 26, row -> Optional.of(Service.of(kind.apply(row)).name())),
        Column.text("领取者", 14, row -> PayeeGroup.payeeWording(kind.apply(row).payee())),
        Column.text("来源", 14, row -> Origin.of(kind.apply(row).origin()).wording()),
        Column.text("单位", 14, row -> Service.of(kind.apply(row)).unit()));
  }

  private static List<Column<AcrossYears<CostKind, CostStandardByCounty>>> values(CountyBook book) {
    return Stream.concat(
            CountyCostSheet.<AcrossYears<CostKind, CostStandardByCounty>>kind(AcrossYears::thing),
            book.countedYears().stream()
                .flatMap(year -> ofYear(new YearColumns<>(year), book.province())))
        .toList();
  }

  private static Stream<Column<AcrossYears<CostKind, CostStandardByCounty>>> ofYear(
      YearColumns<CostKind, CostStandardByCounty> year, ProvinceFigures province) {
    return Stream.of(
        Column.yuan(year.header("本县（元）"), 12, year.value(CostStandardByCounty::yuan)),
        Column.number(
            year.header("全省县数"),
            10,
            year.value(
                row ->
                    Optional.of(
                        BigDecimal.valueOf(province.countiesWith(row.kind(), row.place()))))),
        quartile(year, "下四分位（元）", province, Quartiles::p25),
        quartile(year, "中位数（元）", province, Quartiles::median),
        quartile(year, "上四分位（元）", province, Quartiles::p75),
        Column.percent(
            year.header("与中位数的差"),
            12,
            year.value(
                row ->
                    province
                        .cost(row.kind(), row.place())
                        .flatMap(enough -> row.fromMedianPercent()))),
        Column.optional(
            year.header("说明"), 18, year.value(row -> Optional.of(remark(row, province)))));
  }

  private static Column<AcrossYears<CostKind, CostStandardByCounty>> quartile(
      YearColumns<CostKind, CostStandardByCounty> year,
      String header,
      ProvinceFigures province,
      Function<Quartiles, BigDecimal> value) {
    return Column.yuan(
        year.header(header),
        12,
        year.value(
            row ->
                province
                    .cost(row.kind(), row.place())
                    .flatMap(summary -> summary.yuan())
                    .map(value)));
  }

  private static String remark(CostStandardByCounty row, ProvinceFigures province) {
    String deviation =
        province.cost(row.kind(), row.place()).isPresent() || row.yuan().isEmpty()
            ? Wordings.deviation(row.deviation())
            : "样本不足";
    return Stream.of(row.differs() ? "县内不一致" : "", deviation)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("；"));
  }

  private static List<Column<StandardComparison>> comparisons() {
    return Stream.concat(
            CountyCostSheet.<StandardComparison>kind(StandardComparison::kind),
            Stream.of(
                Column.year("年度", (StandardComparison row) -> row.place().fiscalYear()),
                Column.yuan("本县（元）", 14, StandardComparison::yuan),
                Column.yuan("省定下限（元）", 14, against(Against::standardLow)),
                Column.yuan("省定上限（元）", 14, against(Against::standardHigh)),
                Column.text("比较", 12, (StandardComparison row) -> outcome(row.outcome())),
                Column.yuan("相差（元）", 14, against(Against::difference)),
                Column.optional(
                    "依据文号",
                    30,
                    (StandardComparison row) -> row.against().map(Against::documentNumbers))))
        .toList();
  }

  private static Function<StandardComparison, Optional<BigDecimal>> against(
      Function<Against, Optional<BigDecimal>> value) {
    return row -> row.against().flatMap(value);
  }

  private static String outcome(String code) {
    return switch (code) {
      case "matches" -> "一致";
      case "below" -> "低于";
      case "above" -> "高于";
      case "undecided" -> "无法判断";
      default -> code;
    };
  }

  private List<Column<CostStandard>> evidence() {
    return Stream.concat(
            CountyCostSheet.<CostStandard>kind(CostStandard::kind),
            Stream.of(
                Column.year("年度", (CostStandard row) -> row.place().fiscalYear()),
                Column.text("比较符", 8, (CostStandard row) -> Wordings.comparator(row.comparator())),
                Column.yuan("金额（元）", 14, (CostStandard row) -> Optional.of(row.yuan()))
                    .leadingTo(this::source),
                Column.text("是否确定值", 14, CountyCostSheet::certainty),
                Column.optional("依据原文", 30, (CostStandard row) -> Optional.of(row.quotation())),
                Column.optional("位置", 26, (CostStandard row) -> Optional.of(row.location()))))
        .toList();
  }

  private Optional<String> source(CostStandard standard) {
    return standard
        .indicatorId()
        .or(standard::quantityIndicatorId)
        .flatMap(rows::indicator)
        .or(() -> rows.project(standard.projectId()));
  }

  private static String certainty(CostStandard standard) {
    if (standard.confirmedByBudget()) {
      return "经预算核对";
    }
    return standard.exact() ? "确定值" : "上下限";
  }
}
