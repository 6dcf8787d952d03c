package io.goalbook.analytics;

import static java.math.RoundingMode.HALF_UP;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.goalbook.analytics.facts.ManyCounties;
import io.goalbook.analytics.facts.ManyCounties.Project;
import io.goalbook.analytics.facts.ManyCounties.Standard;
import io.goalbook.analytics.facts.ManyCounties.Target;
import io.goalbook.analytics.facts.ManyCounties.Typed;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The statistics once more, in plain Java over what counts: a line of text for each row. */
final class Recomputation {
  private final ManyCounties counties;

  Recomputation(ManyCounties counties) {
    this.counties = counties;
  }

  /** Benefit, county, year, rows, bounds, yuan, differs, distance from the median. */
  List<String> costStandardsByCounty() {
    List<String> lines = new ArrayList<>();
    byProvince()
        .forEach(
            (province, inProvince) -> {
              List<BigDecimal> values = countyValues(inProvince);
              byCounty(inProvince)
                  .forEach(
                      (county, rows) -> {
                        List<BigDecimal> exact = distinct(rows);
                        String value = "-";
                        String distance = "-";
                        if (!exact.isEmpty()) {
                          BigDecimal yuan = mean(exact, 2);
                          BigDecimal median = quantile(values, "0.5", 2);
                          value = yuan.toPlainString();
                          distance =
                              yuan.subtract(median)
                                  .multiply(BigDecimal.valueOf(100))
                                  .divide(median, 1, HALF_UP)
                                  .toPlainString();
                        }
                        lines.add(
                            line(
                                province,
                                county,
                                rows.size(),
                                bounds(rows),
                                value,
                                exact.size() > 1,
                                distance));
                      });
            });
    return lines;
  }

  /** Benefit, province, year, counties, rows, bounds, five points. */
  List<String> costStandardSummary() {
    List<String> lines = new ArrayList<>();
    byProvince()
        .forEach(
            (province, rows) -> {
              List<BigDecimal> values = countyValues(rows);
              lines.add(
                  line(
                      province,
                      values.size(),
                      rows.size(),
                      bounds(rows),
                      values.isEmpty() ? "-" : points(values, 2)));
            });
    return lines;
  }

  private Map<String, List<Standard>> byProvince() {
    return counties.standards().stream()
        .collect(groupingBy(row -> line(row.benefit(), province(row.project()))));
  }

  private static Map<String, List<Standard>> byCounty(List<Standard> rows) {
    return rows.stream().collect(groupingBy(row -> row.project().county().key()));
  }

  private static List<BigDecimal> countyValues(List<Standard> rows) {
    return byCounty(rows).values().stream()
        .map(Recomputation::distinct)
        .filter(exact -> !exact.isEmpty())
        .map(exact -> mean(exact, 2))
        .sorted()
        .collect(toList());
  }

  private static List<BigDecimal> distinct(List<Standard> rows) {
    return rows.stream().filter(Standard::exact).map(Standard::yuan).distinct().toList();
  }

  private static long bounds(List<Standard> rows) {
    return rows.stream().filter(row -> !row.exact()).count();
  }

  /** Place, counties, n, five points, mean; means of counties are not rounded before the last. */
  List<String> satisfactionSummary() {
    List<String> lines = new ArrayList<>();
    targets(target -> county(target.project()))
        .forEach(
            (county, rows) -> {
              List<BigDecimal> percents = rows.stream().map(Target::percent).sorted().toList();
              lines.add(line(county, 1, rows.size(), points(percents, 4), mean(percents, 4)));
            });
    targets(target -> province(target.project()))
        .forEach((place, rows) -> lines.add(over(place, rows)));
    lines.add(over("everything", counties.targets()));
    return lines;
  }

  private Map<String, List<Target>> targets(Function<Target, String> place) {
    return counties.targets().stream().collect(groupingBy(place));
  }

  private static String over(String place, List<Target> rows) {
    Collection<List<Target>> each =
        rows.stream().collect(groupingBy(row -> county(row.project()))).values();
    List<BigDecimal> stored = each.stream().map(one -> percent(one, 4)).sorted().toList();
    List<BigDecimal> exact = each.stream().map(one -> percent(one, 20)).toList();
    long counties = rows.stream().map(row -> row.project().county().key()).distinct().count();
    return line(place, counties, rows.size(), points(stored, 4), mean(exact, 4));
  }

  private static BigDecimal percent(List<Target> rows, int scale) {
    return mean(rows.stream().map(Target::percent).toList(), scale);
  }

  /** Place, level 2, rows by kind of value, projects, projects with a real row; without zeros. */
  List<String> indicatorTypes() {
    List<String> lines = new ArrayList<>();
    List<Function<Project, String>> scopes =
        List.of(Recomputation::county, Recomputation::province, project -> "everything");
    for (Function<Project, String> scope : scopes) {
      Map<String, Long> projects =
          counties.projects().stream().collect(groupingBy(scope, counting()));
      counties.typed().stream()
          .collect(groupingBy(row -> line(scope.apply(row.project()), row.level2())))
          .forEach(
              (type, rows) ->
                  lines.add(
                      line(
                          type,
                          rows.size(),
                          kinds(rows, "quantity"),
                          kinds(rows, "deadline"),
                          kinds(rows, "qualitative"),
                          kinds(rows, "placeholder"),
                          projects.getOrDefault(scope.apply(rows.get(0).project()), 0L),
                          rows.stream()
                              .filter(row -> !row.kind().equals("placeholder"))
                              .map(Typed::project)
                              .distinct()
                              .count())));
    }
    return lines;
  }

  private static long kinds(List<Typed> rows, String kind) {
    return rows.stream().filter(row -> row.kind().equals(kind)).count();
  }

  private static String county(Project project) {
    return line(province(project), project.county().key());
  }

  private static String province(Project project) {
    return line(project.county().province(), project.year());
  }

  private static String points(List<BigDecimal> sorted, int scale) {
    return line(
        quantile(sorted, "0", scale),
        quantile(sorted, "0.25", scale),
        quantile(sorted, "0.5", scale),
        quantile(sorted, "0.75", scale),
        quantile(sorted, "1", scale));
  }

  /** Linear interpolation between the two neighbours, both ends included. */
  private static BigDecimal quantile(List<BigDecimal> sorted, String share, int scale) {
    BigDecimal position = new BigDecimal(share).multiply(BigDecimal.valueOf(sorted.size() - 1L));
    int below = position.intValue();
    int above = Math.min(below + 1, sorted.size() - 1);
    BigDecimal step = sorted.get(above).subtract(sorted.get(below));
    BigDecimal part = position.subtract(BigDecimal.valueOf(below));
    return sorted.get(below).add(step.multiply(part)).setScale(scale, HALF_UP);
  }

  private static BigDecimal mean(List<BigDecimal> values, int scale) {
    return values.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128)
        .setScale(scale, HALF_UP);
  }

  static String line(Object... cells) {
    return Arrays.stream(cells).map(String::valueOf).collect(joining(" "));
  }
}
