package io.goalbook.charts.figure;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.cost.CostKind;
import io.goalbook.analytics.cost.CostStandard;
import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.analytics.cost.CostStandardSummary;
import io.goalbook.charts.figure.CostPoint.Bearing;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cost standards of one province, year and group of payees.
 *
 * @param facts the province and year
 * @param group whose money
 * @param names what its counties are called
 * @param rows one for each service: those of most counties first
 */
public record CostFigure(
    ScopeFacts facts, PayeeGroup group, CountyNames names, List<CostRow> rows) {
  private static final Comparator<CostRow> ORDER =
      Comparator.comparing((CostRow row) -> -row.counties())
          .thenComparing(row -> row.service().benefit())
          .thenComparing(row -> row.service().subKind())
          .thenComparing(row -> row.service().per())
          .thenComparing(row -> row.service().period());

  /** Copies the list. */
  public CostFigure {
    rows = List.copyOf(rows);
  }

  /** Takes out of the statistics what belongs to one province, year and group. */
  static CostFigure of(
      ScopeFacts facts, PayeeGroup group, CountyNames names, Statistics statistics) {
    Selection selection = new Selection(facts.scope(), group, statistics);
    List<CostRow> rows = selection.services().distinct().map(selection::row).sorted(ORDER).toList();
    return new CostFigure(facts, group, names, rows);
  }

  /** The same with only the first rows, those of most counties. */
  public CostFigure first(int most) {
    return new CostFigure(facts, group, names, rows.subList(0, Math.min(most, rows.size())));
  }

  /** How many different counties have a value. */
  public int counties() {
    return (int)
        rows.stream()
            .flatMap(row -> row.points().stream())
            .map(point -> Places.key(point.place()))
            .distinct()
            .count();
  }

  private record Selection(Scope scope, PayeeGroup group, Statistics statistics) {

    Stream<Service> services() {
      return Stream.concat(
              statistics.costStandardsByCounty().stream()
                  .filter(value -> Scope.of(value.place()).equals(scope))
                  .map(CostStandardByCounty::kind),
              summaries().map(CostStandardSummary::kind))
          .filter(kind -> PayeeGroup.of(kind.payee()) == group)
          .map(Service::of);
    }

    CostRow row(Service service) {
      List<CostStandardSummary> summaries =
          summaries()
              .filter(summary -> Service.of(summary.kind()).equals(service))
              .sorted(Comparator.comparing(summary -> origin(summary.kind())))
              .toList();
      List<CostStandardByCounty> byCounty =
          statistics.costStandardsByCounty().stream()
              .filter(value -> Scope.of(value.place()).equals(scope))
              .filter(value -> Service.of(value.kind()).equals(service))
              .sorted(
                  Comparator.comparing((CostStandardByCounty value) -> origin(value.kind()))
                      .thenComparing(CostStandardByCounty::place, Places.BY_CODE))
              .toList();
      List<CostPoint> points = Stream.concat(exact(byCounty), bounds(service)).distinct().toList();
      return new CostRow(service, summaries, byCounty, points);
    }

    private Stream<CostStandardSummary> summaries() {
      return statistics.costStandardSummary().stream()
          .filter(summary -> summary.province().equals(scope.province()))
          .filter(summary -> summary.fiscalYear().equals(scope.fiscalYear()));
    }

    private static Stream<CostPoint> exact(List<CostStandardByCounty> byCounty) {
      return byCounty.stream()
          .flatMap(
              value ->
                  value.yuan().stream()
                      .map(
                          yuan ->
                              new CostPoint(
                                  value.place(),
                                  origin(value.kind()),
                                  yuan,
                                  Bearing.EXACT,
                                  isOutlier(value))));
    }

    private Stream<CostPoint> bounds(Service service) {
      return statistics.costStandards().stream()
          .filter(standard -> !standard.exact())
          .filter(standard -> Scope.of(standard.place()).equals(scope))
          .filter(standard -> Service.of(standard.kind()).equals(service))
          .sorted(Comparator.comparing(CostStandard::place, Places.BY_CODE))
          .map(
              standard ->
                  new CostPoint(
                      standard.place(),
                      origin(standard.kind()),
                      standard.yuan(),
                      Bearing.of(standard.comparator()),
                      false));
    }

    private static boolean isOutlier(CostStandardByCounty value) {
      return origin(value.kind()) == Origin.DECLARED && value.deviation().equals("outlier");
    }

    private static Origin origin(CostKind kind) {
      return Origin.of(kind.origin());
    }
  }
}
