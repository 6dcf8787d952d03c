package io.goalbook.charts.picture;

import io.goalbook.charts.figure.Places;
import io.goalbook.charts.figure.SatisfactionFigure;
import io.goalbook.charts.figure.SatisfactionRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses the counties of a picture: all, or the ten highest, the median and the ten lowest. */
final class SatisfactionSelection {
  static final int MOST_COUNTIES = 30;
  static final int AT_EACH_END = 10;

  private SatisfactionSelection() {}

  static List<SatisfactionRow> of(SatisfactionFigure figure) {
    List<SatisfactionRow> counties = figure.counties();
    if (counties.size() <= MOST_COUNTIES) {
      return counties;
    }
    List<SatisfactionRow> ranked =
        counties.stream()
            .sorted(
                Comparator.comparing(SatisfactionRow::mean)
                    .reversed()
                    .thenComparing(row -> row.summary().place(), Places.BY_CODE))
            .toList();
    List<SatisfactionRow> shown = new ArrayList<>(ranked.subList(0, AT_EACH_END));
    shown.add(ranked.get(ranked.size() / 2));
    shown.addAll(ranked.subList(ranked.size() - AT_EACH_END, ranked.size()));
    return shown;
  }
}
