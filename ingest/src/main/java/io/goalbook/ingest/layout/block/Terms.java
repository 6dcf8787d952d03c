package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.layout.words.IndicatorNames;
import io.goalbook.model.goal.Term;
import io.goalbook.model.source.Location;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Mid-term values beside annual ones: the same indicator counts once and keeps both. A mid-term
 * value without an annual twin stays a row of its own.
 */
public final class Terms {
  private Terms() {}

  /**
   * The rows that one row of a table gives.
   *
   * @param guessed whether only the order of the columns tells which value is the year's: 定量指标值 |
   *     定性指标值 with one of them filled in
   */
  static List<IndicatorRow> inOneRow(
      List<IndicatorRow> rows, boolean guessed, IndicatorNames names) {
    if (rows.size() < 2) {
      return rows;
    }
    List<IndicatorRow> filled =
        rows.stream().filter(row -> row.text(Label.TARGET_VALUE).isPresent()).toList();
    if (filled.isEmpty()) {
      return rows.subList(rows.size() - 1, rows.size());
    }
    if (guessed && filled.size() == 1) {
      return List.of(filled.get(0).of(Term.ANNUAL));
    }
    // Which year's value counts is known when the form has been read to its end.
    return hasYears(filled) ? filled : once(latest(filled, names), names);
  }

  private static boolean hasYears(List<IndicatorRow> rows) {
    return rows.stream().map(row -> row.slot().year()).filter(OptionalInt::isPresent).count() > 1;
  }

  /**
   * Columns of several years: of those that are not the year's own the first tells the mid-term.
   */
  private static List<IndicatorRow> latest(List<IndicatorRow> rows, IndicatorNames names) {
    List<IndicatorRow> kept = new ArrayList<>();
    for (IndicatorRow row : rows) {
      boolean again =
          isMidterm(row)
              && kept.stream()
                  .anyMatch(one -> isMidterm(one) && name(one, names).equals(name(row, names)));
      if (!again) {
        kept.add(row);
      }
    }
    return kept;
  }

  /**
   * The rows of a form, each indicator once. Of columns for several years that of the fiscal year
   * holds the value.
   */
  public static List<IndicatorRow> of(
      List<IndicatorRow> rows, OptionalInt fiscalYear, IndicatorNames names) {
    if (!hasYears(rows)) {
      return once(rows, names);
    }
    boolean told = rows.stream().anyMatch(row -> isOf(fiscalYear, row));
    List<IndicatorRow> termed =
        told
            ? rows.stream()
                .map(row -> row.of(isOf(fiscalYear, row) ? Term.ANNUAL : Term.MIDTERM))
                .toList()
            : rows;
    Map<Location, List<IndicatorRow>> printed = new LinkedHashMap<>();
    termed.forEach(
        row -> printed.computeIfAbsent(row.location(), at -> new ArrayList<>()).add(row));
    return once(
        printed.values().stream().flatMap(row -> latest(row, names).stream()).toList(), names);
  }

  private static boolean isOf(OptionalInt fiscalYear, IndicatorRow row) {
    return fiscalYear.isPresent() && fiscalYear.equals(row.slot().year());
  }

  private static List<IndicatorRow> once(List<IndicatorRow> rows, IndicatorNames names) {
    if (rows.stream().noneMatch(Terms::isMidterm)) {
      return rows;
    }
    List<IndicatorRow> once = new ArrayList<>(rows);
    for (IndicatorRow midterm : rows) {
      if (isMidterm(midterm)) {
        twin(once, midterm, names)
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

  private static Optional<IndicatorRow> twin(
      List<IndicatorRow> rows, IndicatorRow midterm, IndicatorNames names) {
    return rows.stream()
        .filter(row -> !isMidterm(row) && row.text(Label.MIDTERM_VALUE).isEmpty())
        .filter(row -> row.text(Label.TARGET_VALUE).isPresent())
        .filter(row -> name(row, names).equals(name(midterm, names)))
        .findFirst();
  }

  private static String name(IndicatorRow row, IndicatorNames names) {
    return names.plain(row.text(Label.INDICATOR_NAME).or(row::level2).orElse(""));
  }

  private static boolean isMidterm(IndicatorRow row) {
    return row.slot().term() == Term.MIDTERM;
  }
}
