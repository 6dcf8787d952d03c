package io.goalbook.charts.query;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The current row of a query, by column name. Valid until the query moves on. */
public final class SqlRow {
  private final ResultSet row;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * @param row stands on the row, and is moved on by the caller
   */
  public SqlRow(ResultSet row) {
    this.row = row;
  }

  /** A text; empty when it is NULL. */
  public Optional<String> text(String column) {
    return get(column).map(Object::toString);
  }

  /** A text that is never NULL. */
  public String word(String column) {
    return text(column).orElse("");
  }

  /** A number; empty when it is NULL. */
  public Optional<BigDecimal> number(String column) {
    return get(column).map(SqlRow::decimal);
  }

  /** A whole number; 0 when it is NULL. */
  public int integer(String column) {
    return get(column).map(value -> Integer.parseInt(value.toString())).orElse(0);
  }

  /** A year; empty when it is NULL. */
  public OptionalInt year(String column) {
    return get(column)
        .map(value -> OptionalInt.of(Integer.parseInt(value.toString())))
        .orElse(OptionalInt.empty());
  }

  /** Whether a boolean is true; not when it is NULL. */
  public boolean flag(String column) {
    return get(column).filter(Boolean.TRUE::equals).isPresent();
  }

  /** A day; empty when it is NULL. */
  public Optional<LocalDate> date(String column) {
    return get(column).map(value -> LocalDate.parse(value.toString()));
  }

  private static BigDecimal decimal(Object value) {
    return value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
  }

  private Optional<Object> get(String column) {
    try {
      return Optional.ofNullable(row.getObject(place(column)));
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read column " + column, e);
    }
  }

  /** The driver compares the name with those of all columns, for each cell again. */
  private int place(String column) throws SQLException {
    Integer known = places.get(column);
    if (known != null) {
      return known;
    }
    int found = row.findColumn(column);
    places.put(column, found);
    return found;
  }
}
