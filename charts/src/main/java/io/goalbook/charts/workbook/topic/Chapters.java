package io.goalbook.charts.workbook.topic;

import io.goalbook.charts.figure.CountyNames;
import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.Places;
import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.figure.ScopeFacts;
import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/** What the charts of this room share: a chart for each province and year, the source line. */
final class Chapters {
  /** Below it a county is not set beside a median. */
  static final int ENOUGH = 5;

  private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

  private Chapters() {}

  static List<ScopeFacts> of(Figures figures) {
    return figures.chapters().stream().map(Figures.Chapter::facts).toList();
  }

  static String source(ScopeFacts facts, Figures figures) {
    return "数据：%s 个县 %s 个项目，截至 %s"
        .formatted(
            Numbers.count(facts.counties()), Numbers.count(facts.projects()), figures.dataDate());
  }

  /** The rows of the counties of one province and year, in the order of their codes. */
  static <T> List<T> counties(List<T> rows, Function<T, Place> place, Scope scope) {
    return rows.stream()
        .filter(row -> place.apply(row).county().isPresent())
        .filter(row -> Scope.of(place.apply(row)).equals(scope))
        .sorted((left, right) -> Places.BY_CODE.compare(place.apply(left), place.apply(right)))
        .toList();
  }

  static <T> CountyNames names(List<T> rows, Function<T, Place> place) {
    return CountyNames.of(rows.stream().map(place));
  }

  /** Yuan as 万元, to the hundred. */
  static BigDecimal wan(BigDecimal yuan) {
    return yuan.divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP);
  }

  /** A part of a whole as a fraction of 1; nothing of nothing is nothing. */
  static BigDecimal share(long part, long whole) {
    return whole == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
  }

  static BigDecimal median(List<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : sorted.get(half - 1).add(sorted.get(half)).divide(new BigDecimal(2));
  }
}
