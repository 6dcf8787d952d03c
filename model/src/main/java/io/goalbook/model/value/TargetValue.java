package io.goalbook.model.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A target value (指标值): one of five kinds, always with the raw text of its cell. */
public sealed interface TargetValue {

  /** The text of the value cell, trimmed and otherwise unchanged; may be empty, never null. */
  String raw();

  /** The kind as it stands in the tables, for example {@code quantity}. */
  String kind();

  /**
   * A number with its unit, for example {@code ≥1500元/人}.
   *
   * @param comparator {@link Comparator#EQUAL} when no sign is printed
   * @param comparatorPrinted whether a sign or word for the comparator is printed
   * @param number the number as printed in {@code unit}: 20.7 with 万元
   * @param rate the amount of money, when the unit is one of money
   */
  record Quantity(
      String raw,
      Comparator comparator,
      boolean comparatorPrinted,
      BigDecimal number,
      Unit unit,
      Optional<Rate> rate)
      implements TargetValue {
    @Override
    public String kind() {
      return "quantity";
    }
  }

  /**
   * Two bounds, for example {@code 80%-90%}.
   *
   * @param low the smaller number as printed
   * @param high the larger number as printed; not below {@code low}
   * @param rate what {@code low} is in money, when the unit is one of money
   */
  record Range(String raw, BigDecimal low, BigDecimal high, Unit unit, Optional<Rate> rate)
      implements TargetValue {
    /** Refuses bounds that are turned round. */
    public Range {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException("range is turned round: " + low + " > " + high);
      }
    }

    @Override
    public String kind() {
      return "range";
    }
  }

  /**
   * A date by which something is done.
   *
   * @param date the last day meant; empty for a recurring or relative one (每月15日前, 一周内)
   */
  record Deadline(String raw, Optional<LocalDate> date) implements TargetValue {
    @Override
    public String kind() {
      return "deadline";
    }
  }

  /** A target in words, for example {@code 有效提高}. */
  record Qualitative(String raw) implements TargetValue {
    @Override
    public String kind() {
      return "qualitative";
    }
  }

  /** A text that says there is no target: 无, 不涉及, /, an empty cell. */
  record Placeholder(String raw) implements TargetValue {
    @Override
    public String kind() {
      return "placeholder";
    }
  }
}
