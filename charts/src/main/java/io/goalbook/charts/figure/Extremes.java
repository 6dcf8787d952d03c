package io.goalbook.charts.figure;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of a ranking that there is room for: all, or the ten highest, the one in the middle and
 * the ten lowest.
 *
 * @param highest the first rows; all of them where there is room for all
 * @param middle the row in the middle; empty where all are shown
 * @param lowest the last rows; empty where all are shown
 * @param all how many rows there are
 */
public record Extremes<T>(List<T> highest, List<T> middle, List<T> lowest, int all) {
  /** So many rows still fit. */
  public static final int MOST = 30;

  /** So many are shown of each end of a longer ranking. */
  public static final int AT_EACH_END = 10;

  /** Copies the lists. */
  public Extremes {
    highest = List.copyOf(highest);
    middle = List.copyOf(middle);
    lowest = List.copyOf(lowest);
  }

  /** What there is room for of a ranking, the highest first. */
  public static <T> Extremes<T> of(List<T> ranked) {
    int all = ranked.size();
    return all <= MOST
        ? new Extremes<>(ranked, List.of(), List.of(), all)
        : new Extremes<>(
            ranked.subList(0, AT_EACH_END),
            List.of(ranked.get(all / 2)),
            ranked.subList(all - AT_EACH_END, all),
            all);
  }

  /** The shown rows in their order. */
  public List<T> shown() {
    return Stream.of(highest, middle, lowest).flatMap(List::stream).toList();
  }

  /** Whether nothing is left out. */
  public boolean isWhole() {
    return highest.size() == all;
  }

  /** How many rows are left out between the highest and the middle. */
  public int leftAbove() {
    return isWhole() ? 0 : all / 2 - AT_EACH_END;
  }

  /** How many rows are left out between the middle and the lowest. */
  public int leftBelow() {
    return isWhole() ? 0 : all - all / 2 - 1 - AT_EACH_END;
  }

  /**
   * What is left out, as part of a subtitle; empty where nothing is.
   *
   * @param measure what is ranked, for example 县平均
   */
  public String wording(String measure) {
    return isWhole()
        ? ""
        : "；列出" + measure + "最高的 " + AT_EACH_END + " 个县、居中的 1 个县和最低的 " + AT_EACH_END + " 个县，其余见工作簿";
  }
}
