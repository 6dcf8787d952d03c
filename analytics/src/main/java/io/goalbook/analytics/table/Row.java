package io.goalbook.analytics.table;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The row that a result set stands on, its columns by name; a null where none may be is refused.
 */
public final class Row {
  private final ResultSet result;
  private final SharedValues values;

  Row(ResultSet result, SharedValues values) {
    this.result = result;
    this.values = values;
  }

  /** A text that is always there. */
  public String text(String column) throws SQLException {
    return optionalText(column).orElseThrow(() -> missing(column));
  }

  /** A text that may be absent. */
  public Optional<String> optionalText(String column) throws SQLException {
    return values.text(result.getString(column));
  }

  /** A decimal number that is always there. */
  public BigDecimal decimal(String column) throws SQLException {
    return optionalDecimal(column).orElseThrow(() -> missing(column));
  }

  /** A decimal number that may be absent. */
  public Optional<BigDecimal> optionalDecimal(String column) throws SQLException {
    return values.decimal(result.getBigDecimal(column));
  }

  /** A count, which is always there. */
  public int count(String column) throws SQLException {
    return present(column, result.getObject(column, Integer.class));
  }

  /** A whole number that may be absent. */
  public OptionalInt optionalInt(String column) throws SQLException {
    int value = result.getInt(column);
    return result.wasNull() ? OptionalInt.empty() : values.number(value);
  }

  /** A day that may be absent. */
  public Optional<LocalDate> optionalDate(String column) throws SQLException {
    return Optional.ofNullable(result.getObject(column, LocalDate.class));
  }

  /** A yes or no, which is always there. */
  public boolean flag(String column) throws SQLException {
    return present(column, result.getObject(column, Boolean.class));
  }

  /** A yes or no that may be absent. */
  public Optional<Boolean> optionalFlag(String column) throws SQLException {
    return Optional.ofNullable(result.getObject(column, Boolean.class));
  }

  /** The five columns of a place. */
  public Place place() throws SQLException {
    return values.place(
        new Place(
            optionalText("province"),
            optionalText("city"),
            optionalText("county_code"),
            optionalText("county"),
            optionalInt("fiscal_year")));
  }

  private static <T> T present(String column, @Nullable T value) {
    if (value == null) {
      throw missing(column);
    }
    return value;
  }

  private static IllegalStateException missing(String column) {
    return new IllegalStateException("null in column " + column);
  }
}
