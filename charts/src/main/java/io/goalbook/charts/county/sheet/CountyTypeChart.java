package io.goalbook.charts.county.sheet;

import io.goalbook.analytics.indicator.IndicatorTypeProfile;
import io.goalbook.charts.county.fact.CountyBook;
import io.goalbook.charts.workbook.chart.Bar;
import io.goalbook.charts.workbook.chart.ChartHeading;
import io.goalbook.charts.workbook.chart.ChartKind;
import io.goalbook.charts.workbook.chart.ChartTable;
import io.goalbook.charts.workbook.chart.Fill;
import io.goalbook.charts.workbook.chart.Part;
import io.goalbook.charts.workbook.chart.ValueAxis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** 指标设置率 of the county in its last year, beside all of the province where that has enough. */
final class CountyTypeChart {
  private CountyTypeChart() {}

  /** The chart; empty without an indicator that counts. */
  static Optional<ChartTable> of(CountyBook book) {
    List<OptionalInt> years = book.countedYears();
    if (years.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt year = years.get(years.size() - 1);
    List<IndicatorTypeProfile> rows =
        book.figures().types().stream()
            .filter(row -> row.place().fiscalYear().equals(year))
            .filter(row -> row.level2().isPresent())
            .toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(table(book, year, rows));
  }

  private static ChartTable table(
      CountyBook book, OptionalInt year, List<IndicatorTypeProfile> rows) {
    boolean beside = book.province().hasEnough(rows.get(0).place());
    List<Part> parts = new ArrayList<>(List.of(new Part("本县", Fill.BLUE)));
    if (beside) {
      parts.add(new Part("全省", Fill.GREY));
    }
    return new ChartTable(
        ChartKind.BARS,
        new ChartHeading(
            "指标设置率：%s 本县 %d 类指标中 %d 类没有项目设置"
                .formatted(CountyBook.label(year), rows.size(), unset(rows)),
            beside ? "与同省同年全部项目并列" : "全省不足 5 个县，样本不足，不列全省数",
            "数据：本县绩效目标表，截至 " + book.dataDate()),
        ValueAxis.percent("设置的项目占适用项目（%）"),
        "指标设置率",
        parts,
        rows.stream().map(row -> bar(row, beside)).toList());
  }

  private static long unset(List<IndicatorTypeProfile> rows) {
    return rows.stream()
        .filter(row -> row.setRate().percent().filter(rate -> rate.signum() == 0).isPresent())
        .count();
  }

  private static Bar bar(IndicatorTypeProfile row, boolean beside) {
    List<Optional<BigDecimal>> values = new ArrayList<>();
    values.add(fraction(row.setRate().percent()));
    if (beside) {
      values.add(fraction(row.setRate().provincePercent()));
    }
    return new Bar(row.level2().orElseThrow(), values);
  }

  private static Optional<BigDecimal> fraction(Optional<BigDecimal> percent) {
    return percent.map(value -> value.movePointLeft(2));
  }
}
