package io.goalbook.charts.workbook.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A column of a table: its header, how wide and how it looks, and what stands in it.
 *
 * @param <T> what a row of the table shows
 * @param header the header
 * @param width in characters of the standard font; a Chinese character takes two
 * @param kind how its cells look
 * @param value what stands in a row: text, number or date; empty for an empty cell
 * @param target where a cell leads: a place in the workbook, for example {@code '指标明细'!A5}, or the
 *     relative address of a file
 * @param marked whether the cell of a row is marked: an analyst corrected it
 */
public record Column<T>(
    String header,
    int width,
    CellKind kind,
    Function<T, Optional<?>> value,
    Function<T, Optional<String>> target,
    Predicate<T> marked) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** Text that is always there; one that is longer than its column is wrapped. */
  public static <T> Column<T> text(String header, int width, Function<T, String> value) {
    return of(header, width, CellKind.TEXT, row -> Optional.of(value.apply(row)));
  }

  /** Text that may be absent; one that is longer than its column is wrapped. */
  public static <T> Column<T> optional(
      String header, int width, Function<T, Optional<String>> value) {
    return of(header, width, CellKind.TEXT, value::apply);
  }

  /** Text on one line; it may reach over the next columns, which are empty. */
  public static <T> Column<T> line(String header, int width, Function<T, Optional<String>> value) {
    return of(header, width, CellKind.LINE, value::apply);
  }

  /** A whole number. */
  public static <T> Column<T> integer(String header, int width, Function<T, Integer> value) {
    return of(header, width, CellKind.INTEGER, row -> Optional.of(value.apply(row)));
  }

  /** How much more or less, rounded to a whole number. */
  public static <T> Column<T> difference(
      String header, int width, Function<T, Optional<BigDecimal>> value) {
    return of(header, width, CellKind.DIFFERENCE, value::apply);
  }

  /** A fiscal year. */
  public static <T> Column<T> year(String header, Function<T, OptionalInt> value) {
    return of(
        header,
        8,
        CellKind.YEAR,
        row -> {
          OptionalInt year = value.apply(row);
          return year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
        });
  }

  /** An amount in yuan, to the cent. */
  public static <T> Column<T> yuan(
      String header, int width, Function<T, Optional<BigDecimal>> value) {
    return of(header, width, CellKind.YUAN, value::apply);
  }

  /** A number as printed, up to six decimals. */
  public static <T> Column<T> number(
      String header, int width, Function<T, Optional<BigDecimal>> value) {
    return of(header, width, CellKind.NUMBER, value::apply);
  }

  /** A number of per cent, kept as a fraction so that Excel reckons with it as a share. */
  public static <T> Column<T> percent(
      String header, int width, Function<T, Optional<BigDecimal>> value) {
    return of(header, width, CellKind.PERCENT, row -> value.apply(row).map(x -> x.divide(HUNDRED)));
  }

  /** A number of per cent with its sign, kept as a fraction. */
  public static <T> Column<T> distance(
      String header, int width, Function<T, Optional<BigDecimal>> value) {
    return of(
        header,
        width,
        CellKind.SIGNED_PERCENT,
        row -> value.apply(row).map(x -> x.divide(HUNDRED)));
  }

  /** A share in per cent, kept as a fraction; none at all is a cross. */
  public static <T> Column<T> coverage(
      String header, int width, Function<T, Optional<BigDecimal>> value) {
    return of(
        header, width, CellKind.COVERAGE, row -> value.apply(row).map(x -> x.divide(HUNDRED)));
  }

  /** A day. */
  public static <T> Column<T> date(String header, Function<T, Optional<LocalDate>> value) {
    return of(header, 12, CellKind.DATE, value::apply);
  }

  private static <T> Column<T> of(
      String header, int width, CellKind kind, Function<T, Optional<?>> value) {
    return new Column<>(header, width, kind, value, row -> Optional.empty(), row -> false);
  }

  /** The same column with cells that lead to a place in the workbook or to a file. */
  public Column<T> leadingTo(Function<T, Optional<String>> place) {
    return new Column<>(header, width, kind, value, place, marked);
  }

  /** The same column with marks in some rows. */
  public Column<T> markedWhere(Predicate<T> asked) {
    return new Column<>(header, width, kind, value, target, asked);
  }

  /** The same column with other contents, as they are to be shown. */
  public Column<T> showing(UnaryOperator<Optional<?>> shown) {
    return new Column<>(header, width, kind, row -> shown.apply(value.apply(row)), target, marked);
  }

  /**
   * The same column as it suits all rows of a table that is read, not reckoned with: amounts show
   * cents only where they are small, and none where all are whole. The cells keep them.
   */
  public Column<T> suiting(List<T> rows) {
    if (kind != CellKind.YUAN) {
      return this;
    }
    CellKind suiting =
        rows.stream().allMatch(this::isWhole) ? CellKind.WHOLE_YUAN : CellKind.ROUNDED_YUAN;
    return new Column<>(header, width, suiting, value, target, marked);
  }

  private boolean isWhole(T row) {
    return value
        .apply(row)
        .filter(
            amount -> amount instanceof BigDecimal yuan && yuan.stripTrailingZeros().scale() > 0)
        .isEmpty();
  }
}
