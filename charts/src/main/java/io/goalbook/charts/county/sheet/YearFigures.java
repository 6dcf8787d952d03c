package io.goalbook.charts.county.sheet;

import io.goalbook.analytics.indicator.IndicatorTypeProfile;
import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.analytics.satisfaction.SatisfactionSummary.Distribution;
import io.goalbook.charts.county.fact.CountyBook;
import io.goalbook.charts.county.fact.CountyProject;
import io.goalbook.charts.workbook.sheet.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/**
 * A county's key figures of one year.
 *
 * @param year empty when unknown
 * @param files how many files were received
 * @param projects that count
 * @param indicators that set a target
 * @param budgetYuan the sum of the projects' budgets in yuan
 * @param withoutBudget projects whose budget was not read
 * @param quantitativePercent the share of quantities among the indicators; empty without any
 * @param satisfactionPercent the median of its satisfaction targets; empty without any
 * @param provincePercent the median over its province's counties; empty when these are too few
 * @param counties of the province and year
 */
record YearFigures(
    OptionalInt year,
    int files,
    int projects,
    int indicators,
    BigDecimal budgetYuan,
    int withoutBudget,
    Optional<BigDecimal> quantitativePercent,
    Optional<BigDecimal> satisfactionPercent,
    Optional<BigDecimal> provincePercent,
    int counties) {

  static final List<Column<YearFigures>> COLUMNS =
      List.of(
          Column.year("年度", YearFigures::year),
          Column.integer("文件", 12, YearFigures::files),
          Column.integer("项目", 10, YearFigures::projects),
          Column.integer("指标（不含填“无”）", 10, YearFigures::indicators),
          Column.yuan("年度预算合计（元）", 18, row -> Optional.of(row.budgetYuan())),
          Column.integer("未读出预算的项目", 12, YearFigures::withoutBudget),
          Column.percent("定量指标占比", 12, YearFigures::quantitativePercent),
          Column.percent("满意度目标中位数", 12, YearFigures::satisfactionPercent),
          Column.percent("全省各县中位数", 12, YearFigures::provincePercent),
          Column.integer("全省县数", 12, YearFigures::counties));

  /** All years of a county. */
  static List<YearFigures> of(CountyBook book) {
    return book.years().stream().map(year -> of(book, year)).toList();
  }

  private static YearFigures of(CountyBook book, OptionalInt year) {
    List<CountyProject> projects =
        book.facts().projects().stream()
            .filter(project -> project.isCounted() && project.fiscalYear().equals(year))
            .toList();
    List<IndicatorTypeProfile> types =
        book.figures().types().stream()
            .filter(row -> row.place().fiscalYear().equals(year))
            .toList();
    Optional<SatisfactionSummary> satisfaction =
        book.figures().satisfaction().stream()
            .filter(row -> row.place().fiscalYear().equals(year))
            .findFirst();
    return new YearFigures(
        year,
        files(book, year),
        projects.size(),
        sum(types, row -> row.counts().real()),
        projects.stream()
            .flatMap(project -> project.money().budget().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        (int) projects.stream().filter(project -> project.money().budget().isEmpty()).count(),
        share(
            sum(types, row -> row.counts().quantitative()), sum(types, row -> row.counts().real())),
        median(satisfaction),
        median(satisfaction.flatMap(row -> book.province().satisfaction(row.place()))),
        types.stream().findFirst().map(row -> book.province().counties(row.place())).orElse(0));
  }

  private static int files(CountyBook book, OptionalInt year) {
    return (int)
        Matters.files(book.facts().matters()).stream()
            .filter(file -> file.fiscalYear().equals(year))
            .count();
  }

  private static int sum(
      List<IndicatorTypeProfile> types, ToIntFunction<IndicatorTypeProfile> count) {
    return types.stream().mapToInt(count).sum();
  }

  private static Optional<BigDecimal> share(int part, int whole) {
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part * 100L)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
  }

  private static Optional<BigDecimal> median(Optional<SatisfactionSummary> summary) {
    return summary.flatMap(SatisfactionSummary::percent).map(Distribution::median);
  }
}
