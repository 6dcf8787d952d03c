package io.goalbook.charts.county.sheet;

import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.analytics.satisfaction.SatisfactionSummary.Distribution;
import io.goalbook.analytics.satisfaction.SatisfactionTarget;
import io.goalbook.charts.county.fact.CountyBook;
import io.goalbook.charts.county.fact.ProvinceFigures;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.Wordings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** 满意度目标: the county's targets a row a year, beside the spread of its province's counties. */
final class CountySatisfactionSheet implements BookSheet {
  static final String NAME = "满意度目标";

  private final BookRows rows;

  CountySatisfactionSheet(BookRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "本县满意度目标，与全省各县的四分位数并列";
  }

  @Override
  public void write(CountyPage page, CountyBook book) {
    List<Column<SatisfactionSummary>> years = years(book.province());
    page.widen(years);
    page.widen(targets());
    page.title("满意度目标：定得多高");
    page.note("本县数以本县各条目标计；全省数以各县平均值计，一县一值，可与“本县平均”比照；不足 5 个县的，样本不足，不列全省数。目标高低不作评价。");
    page.section("一、各年度", "满意度_各年度", years, book.figures().satisfaction());
    page.section("二、全部满意度目标（每条一行）", "满意度_全部目标", targets(), book.figures().targets());
    page.writer().freezeTitle(1);
  }

  private static List<Column<SatisfactionSummary>> years(ProvinceFigures province) {
    return List.of(
        Column.year("年度", row -> row.place().fiscalYear()),
        Column.integer("本县目标条数", 10, SatisfactionSummary::n),
        own("本县最小", Distribution::min),
        own("本县中位数", Distribution::median),
        own("本县最大", Distribution::max),
        own("本县平均", Distribution::mean),
        Column.integer("全省县数", 10, row -> province.countiesWithSatisfaction(row.place())),
        beside(province, "全省下四分位", Distribution::p25),
        beside(province, "全省中位数", Distribution::median),
        beside(province, "全省上四分位", Distribution::p75),
        Column.text("说明", 14, row -> province.satisfaction(row.place()).isPresent() ? "" : "样本不足"));
  }

  private static Column<SatisfactionSummary> own(
      String header, Function<Distribution, BigDecimal> value) {
    return Column.percent(header, 12, row -> row.percent().map(value));
  }

  private static Column<SatisfactionSummary> beside(
      ProvinceFigures province, String header, Function<Distribution, BigDecimal> value) {
    return Column.percent(
        header,
        12,
        row -> province.satisfaction(row.place()).flatMap(SatisfactionSummary::percent).map(value));
  }

  private List<Column<SatisfactionTarget>> targets() {
    return List.of(
        Column.year("年度", row -> row.place().fiscalYear()),
        Column.optional("服务对象", 14, SatisfactionTarget::serviceObject),
        Column.optional("比较符", 8, row -> row.comparator().map(Wordings::comparator)),
        Column.percent("目标", 10, SatisfactionTarget::percent)
            .leadingTo(row -> rows.indicator(row.indicatorId())),
        Column.optional("原文", 20, row -> Optional.of(row.rawValue())),
        Column.optional("位置", 26, row -> Optional.of(row.location())));
  }
}
