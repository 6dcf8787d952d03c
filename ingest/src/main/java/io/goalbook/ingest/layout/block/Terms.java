package io.goalbook.ingest.layout.block;

import io.goalbook.model.goal.Term;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mid-term values beside annual ones: the same indicator counts once and keeps both. A mid-term
 * value without an annual twin stays a row of its own.
 */
public final class Terms {
  private Terms() {}

  /** The rows that one row of a table gives. */
  static List<IndicatorRow> inOneRow(List<IndicatorRow> rows) {
    if (rows.size() < 2) {
      return rows;
    }
    List<IndicatorRow> filled =
        rows.stream().filter(row -> row.text(Label.TARGET_VALUE).isPresent()).toList();
    return filled.isEmpty() ? rows.subList(rows.size() - 1, rows.size()) : once(latest(filled));
  }

  /**
   * Columns of several years: of those that are not the year's own the first tells the mid-term.
   */
  private static List<IndicatorRow> latest(List<IndicatorRow> rows) {
    List<IndicatorRow> kept = new ArrayList<>();
    for (IndicatorRow row : rows) {
      boolean again =
          isMidterm(row)
              && kept.stream().anyMatch(one -> isMidterm(one) && name(one).equals(name(row)));
      if (!again) {
        kept.add(row);
      }
    }
    return kept;
  }

  /** The rows of a form, each indicator once. */
  public static List<IndicatorRow> once(List<IndicatorRow> rows) {
    if (rows.stream().noneMatch(Terms::isMidterm)) {
      return rows;
    }
    List<IndicatorRow> once = new ArrayList<>(rows);
    for (IndicatorRow midterm : rows) {
      if (isMidterm(midterm)) {
        twin(once, midterm)
            .ifPresent(
                annual -> {
                  once.set(
                      once.indexOf(annual),
                      annual.withMidterm(midterm.text(Label.TARGET_VALUE).orElse("")));
                  once.remove(midterm);
                });
      }
    }
    return once;
  }

  private static Optional<IndicatorRow> twin(List<IndicatorRow> rows, IndicatorRow midterm) {
    return rows.stream()
        .filter(row -> !isMidterm(row) && row.text(Label.MIDTERM_VALUE).isEmpty())
        .filter(row -> row.text(Label.TARGET_VALUE).isPresent())
        .filter(row -> name(row).equals(name(midterm)))
        .findFirst();
  }

  private static String name(IndicatorRow row) {
    return IndicatorName.of(row.text(Label.INDICATOR_NAME).or(row::level2).orElse("")).name();
  }

  private static boolean isMidterm(IndicatorRow row) {
    return row.slot().term() == Term.MIDTERM;
  }
}
