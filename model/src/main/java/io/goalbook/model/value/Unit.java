package io.goalbook.model.value;

/**
 * The unit of a number as printed, after signs and widths are normalised.
 *
 * @param text the unit, for example {@code 元/人}; empty when none stands anywhere
 */
public record Unit(String text) {
  /** No unit is printed. */
  public static final Unit NONE = new Unit("");

  /** Per cent, whatever way it is printed. */
  public static final Unit PERCENT = new Unit("%");

  /** Whether no unit is printed. */
  public boolean isNone() {
    return text.isEmpty();
  }

  /** Whether the unit is per cent. */
  public boolean isPercent() {
    return text.equals(PERCENT.text);
  }
}
