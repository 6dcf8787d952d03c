package io.goalbook.charts.workbook.topic;

import io.goalbook.charts.workbook.chart.Bar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a chart that would be too long with all of them.
 *
 * @param bars what is shown
 * @param note what was chosen, for the subtitle; empty when everything is shown
 */
record Selection(List<Bar> bars, String note) {
  static final int MOST = 30;
  private static final int EACH_END = 10;

  Selection {
    bars = List.copyOf(bars);
  }

  /**
   * All rows in their order, or the ten largest, a middle one and the ten smallest.
   *
   * @param part the number that decides
   * @param middle stands between both ends; empty when there is nothing to put there
   */
  static Selection byPart(List<Bar> all, int part, Optional<Bar> middle) {
    if (all.size() <= MOST) {
      return new Selection(all, "");
    }
    List<Bar> sorted =
        all.stream().sorted(Comparator.comparing((Bar bar) -> bar.rank(part)).reversed()).toList();
    List<Bar> shown = new ArrayList<>(sorted.subList(0, EACH_END));
    middle.ifPresent(shown::add);
    shown.addAll(sorted.subList(sorted.size() - EACH_END, sorted.size()));
    return new Selection(
        shown,
        "；%d 个县中只列前 %d 位、后 %d 位%s"
            .formatted(
                all.size(), EACH_END, EACH_END, middle.map(bar -> "和" + bar.label()).orElse("")));
  }

  /** All rows in their order, or the twenty with the largest sums. */
  static Selection bySum(List<Bar> all) {
    if (all.size() <= MOST) {
      return new Selection(all, "");
    }
    List<Bar> shown =
        all.stream().sorted(Comparator.comparing(Bar::sum).reversed()).limit(2 * EACH_END).toList();
    return new Selection(shown, "；%d 个县中只列前 %d 位".formatted(all.size(), 2 * EACH_END));
  }
}
