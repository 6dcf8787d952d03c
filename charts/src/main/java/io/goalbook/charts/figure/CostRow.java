package io.goalbook.charts.figure;

import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.analytics.cost.CostStandardSummary;
import io.goalbook.analytics.cost.Quartiles;
import java.util.List;
import java.util.Optional;

/**
 * One service in one province and year: a row of the picture and some rows of the table.
 *
 * @param service what is paid for
 * @param summaries one for each origin that occurs, in the order of {@link Origin}
 * @param byCounty the counties' values, by origin and then by division code
 * @param points the marks of the picture
 */
public record CostRow(
    Service service,
    List<CostStandardSummary> summaries,
    List<CostStandardByCounty> byCounty,
    List<CostPoint> points) {
  /** A box is drawn and counties are ranked from so many counties on. */
  public static final int ENOUGH_FOR_BOX = 5;

  /** Below so many counties only points are drawn. */
  public static final int ENOUGH_FOR_MEDIAN = 3;

  /** Copies the lists. */
  public CostRow {
    summaries = List.copyOf(summaries);
    byCounty = List.copyOf(byCounty);
    points = List.copyOf(points);
  }

  /** The marks that a log axis has a place for: amounts above zero. */
  public List<CostPoint> drawn() {
    return points.stream().filter(point -> point.yuan().signum() > 0).toList();
  }

  /** How many counties declare an exact value. */
  public int declaredCounties() {
    return declared().map(CostStandardSummary::counties).orElse(0);
  }

  /** Whether a table or a goal text states it: only then it may be called a standard. */
  public boolean isStandard() {
    return summaries.stream()
        .map(summary -> Origin.of(summary.kind().origin()))
        .anyMatch(origin -> origin == Origin.DECLARED || origin == Origin.NARRATIVE);
  }

  /** How many different counties have a mark of any origin. */
  public int counties() {
    return (int) points.stream().map(point -> Places.key(point.place())).distinct().count();
  }

  /** The distribution that the picture's median and box show: declared exact values only. */
  public Optional<Quartiles> declaredYuan() {
    return declared().flatMap(CostStandardSummary::yuan);
  }

  private Optional<CostStandardSummary> declared() {
    return summaries.stream()
        .filter(summary -> Origin.of(summary.kind().origin()) == Origin.DECLARED)
        .findFirst();
  }
}
