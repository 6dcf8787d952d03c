package io.goalbook.analytics.cost;

import static java.math.RoundingMode.HALF_UP;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.goalbook.analytics.cost.ManyCosts.Truth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The statistics of costs once more, in plain Java: a line of text for each row. */
final class RecomputedCosts {
  private static final BigDecimal FENCE = new BigDecimal("4.4478");

  private final Map<String, List<Truth>> groups;

  RecomputedCosts(List<Truth> truths) {
    groups =
        truths.stream()
            .collect(
                groupingBy(
                    row -> line(row.origin(), row.province(), row.year()), TreeMap::new, toList()));
  }

  /** Group, county, rows, bounds, yuan, differs, distance from the median, deviation. */
  List<String> byCounty() {
    List<String> lines = new ArrayList<>();
    groups.forEach(
        (group, rows) -> {
          Distribution distribution = new Distribution(rows);
          byCounty(rows)
              .forEach((county, own) -> lines.add(line(group, county, distribution.county(own))));
        });
    return lines;
  }

  /** Group, counties, rows, bounds, median, MAD, fences. */
  List<String> summary() {
    List<String> lines = new ArrayList<>();
    groups.forEach((group, rows) -> lines.add(line(group, new Distribution(rows).summary(rows))));
    return lines;
  }

  /** Group of declared values, and how many counties match, are below, above, undecided. */
  List<String> against(BigDecimal standard) {
    List<String> lines = new ArrayList<>();
    groups.forEach(
        (group, rows) -> {
          if (group.startsWith("declared")) {
            int[] counts = new int[4];
            byCounty(rows).values().forEach(own -> counts[outcome(own, standard)]++);
            lines.add(line(group, counts[0], counts[1], counts[2], counts[3]));
          }
        });
    return lines;
  }

  private static int outcome(List<Truth> own, BigDecimal standard) {
    Optional<BigDecimal> value = value(own);
    Optional<BigDecimal> low = value.or(() -> bounds(own, "≥").max(BigDecimal::compareTo));
    Optional<BigDecimal> high = value.or(() -> bounds(own, "≤").min(BigDecimal::compareTo));
    if (high.isPresent() && high.get().compareTo(standard) < 0) {
      return 1;
    }
    if (low.isPresent() && low.get().compareTo(standard) > 0) {
      return 2;
    }
    return low.equals(Optional.of(standard)) || high.equals(Optional.of(standard)) ? 0 : 3;
  }

  private static Stream<BigDecimal> bounds(List<Truth> own, String sign) {
    return own.stream().filter(row -> row.sign().equals(sign)).map(Truth::yuan);
  }

  private static Map<String, List<Truth>> byCounty(List<Truth> rows) {
    return rows.stream().collect(groupingBy(Truth::county));
  }

  private static List<BigDecimal> distinct(List<Truth> rows) {
    return rows.stream().filter(Truth::exact).map(Truth::yuan).distinct().toList();
  }

  private static Optional<BigDecimal> value(List<Truth> own) {
    List<BigDecimal> exact = distinct(own);
    return exact.isEmpty()
        ? Optional.empty()
        : Optional.of(
            exact.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(exact.size()), 2, HALF_UP));
  }

  private static long bounds(List<Truth> rows) {
    return rows.stream().filter(row -> !row.exact()).count();
  }

  private static BigDecimal median(List<BigDecimal> values) {
    List<BigDecimal> sorted = values.stream().sorted().toList();
    BigDecimal low = sorted.get((sorted.size() - 1) / 2);
    BigDecimal high = sorted.get(sorted.size() / 2);
    return low.add(high).divide(BigDecimal.valueOf(2), 2, HALF_UP);
  }

  static String line(Object... cells) {
    return Arrays.stream(cells).map(String::valueOf).collect(joining(" "));
  }

  /** What is usual in one group. */
  private static final class Distribution {
    private final List<BigDecimal> values;

    Distribution(List<Truth> rows) {
      values =
          RecomputedCosts.byCounty(rows).values().stream()
              .flatMap(own -> value(own).stream())
              .toList();
    }

    String county(List<Truth> own) {
      Optional<BigDecimal> value = value(own);
      String distance =
          value
              .map(
                  yuan ->
                      yuan.subtract(median(values))
                          .multiply(BigDecimal.valueOf(100))
                          .divide(median(values), 1, HALF_UP)
                          .toPlainString())
              .orElse("-");
      return line(
          own.size(),
          bounds(own),
          value.map(BigDecimal::toPlainString).orElse("-"),
          distinct(own).size() > 1,
          distance,
          value.map(this::deviation).orElse("bounds_only"));
    }

    private String deviation(BigDecimal value) {
      if (values.size() < 5) {
        return "too_few";
      }
      if (value.compareTo(median(values)) == 0) {
        return "usual";
      }
      if (mad().signum() == 0) {
        return "no_spread";
      }
      boolean outside = value.compareTo(low()) < 0 || value.compareTo(high()) > 0;
      return outside ? "outlier" : "usual";
    }

    private BigDecimal mad() {
      BigDecimal median = median(values);
      return median(values.stream().map(value -> value.subtract(median).abs()).toList());
    }

    private BigDecimal low() {
      return median(values).subtract(reach());
    }

    private BigDecimal high() {
      return median(values).add(reach());
    }

    private BigDecimal reach() {
      return mad().multiply(FENCE).setScale(2, HALF_UP);
    }

    String summary(List<Truth> rows) {
      boolean enough = values.size() >= 5;
      boolean fenced = enough && mad().signum() > 0;
      return line(
          values.size(),
          rows.size(),
          bounds(rows),
          values.isEmpty() ? "-" : median(values),
          enough ? mad() : "-",
          fenced ? low() : "-",
          fenced ? high() : "-");
    }
  }
}
