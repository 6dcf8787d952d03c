package io.goalbook.charts.county.sheet;

import io.goalbook.analytics.indicator.IndicatorTypeProfile;
import io.goalbook.charts.county.fact.AcrossYears;
import io.goalbook.charts.county.fact.CountyBook;
import io.goalbook.charts.county.fact.ProvinceFigures;
import io.goalbook.charts.workbook.chart.ChartTable;
import io.goalbook.charts.workbook.sheet.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** 指标类型: how many of the county's projects set each type, beside all of the province. */
final class CountyTypeSheet implements BookSheet {
  static final String NAME = "指标类型";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "各类指标的条数和设置率，与全省并列";
  }

  @Override
  public void write(CountyPage page, CountyBook book) {
    List<Column<AcrossYears<Type, IndicatorTypeProfile>>> columns = columns(book);
    CountyTypeChart.of(book).ifPresent(chart -> page.widen(chart.columns()));
    page.widen(columns);
    page.title("指标类型：本县考核什么，未设置什么");
    page.note(
        "指标设置率＝至少设一条实际指标的项目数÷（项目数－不适用项目数）；填“无”的不算设置。人员、运转类项目不要求效益指标，计为不适用。"
            + "全省数为同省同年全部项目；不足 5 个县的，样本不足，不列全省数。");
    Optional<ChartTable> chart = CountyTypeChart.of(book);
    int place = page.reserve(chart);
    page.section(
        "各类指标",
        "指标类型_各类指标",
        columns,
        AcrossYears.of(book.figures().types(), Type::of, row -> row.place().fiscalYear()));
    chart.ifPresent(drawn -> page.chart("图的数据", drawn, place));
    page.writer().freezeTitle(2);
  }

  private static List<Column<AcrossYears<Type, IndicatorTypeProfile>>> columns(CountyBook book) {
    return Stream.concat(
            Stream.of(
                Column.text(
                    "一级指标",
                    16,
                    (AcrossYears<Type, IndicatorTypeProfile> row) -> row.thing().level1()),
                Column.text(
                    "二级指标",
                    24,
                    (AcrossYears<Type, IndicatorTypeProfile> row) -> row.thing().level2())),
            book.countedYears().stream()
                .flatMap(year -> ofYear(new YearColumns<>(year), book.province())))
        .toList();
  }

  private static Stream<Column<AcrossYears<Type, IndicatorTypeProfile>>> ofYear(
      YearColumns<Type, IndicatorTypeProfile> year, ProvinceFigures province) {
    return Stream.of(
        count(year, "实际条数", row -> row.counts().real()),
        count(year, "填“无”", row -> row.counts().placeholder()),
        count(year, "已设置项目", IndicatorTypeProfile::projectsWithReal),
        Column.percent(year.header("指标设置率"), 11, year.value(row -> row.setRate().percent())),
        Column.percent(
            year.header("全省设置率"),
            11,
            year.value(row -> enough(row, province, row.setRate().provincePercent()))),
        Column.number(
            year.header("相差（百分点）"),
            11,
            year.value(row -> enough(row, province, row.setRate().differencePoints()))),
        Column.number(
            year.header("全省县数"),
            10,
            year.value(row -> Optional.of(BigDecimal.valueOf(province.counties(row.place()))))));
  }

  private static Column<AcrossYears<Type, IndicatorTypeProfile>> count(
      YearColumns<Type, IndicatorTypeProfile> year,
      String header,
      Function<IndicatorTypeProfile, Integer> count) {
    return Column.number(
        year.header(header),
        10,
        year.value(row -> Optional.of(BigDecimal.valueOf(count.apply(row)))));
  }

  private static Optional<BigDecimal> enough(
      IndicatorTypeProfile row, ProvinceFigures province, Optional<BigDecimal> value) {
    return province.hasEnough(row.place()) ? value : Optional.empty();
  }

  private record Type(String level1, String level2) {
    static Type of(IndicatorTypeProfile row) {
      return new Type(row.level1().orElse("未识别"), row.level2().orElse("未识别"));
    }
  }
}
