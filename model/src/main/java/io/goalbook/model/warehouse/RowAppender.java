package io.goalbook.model.warehouse;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * DuckDB's appender with absence as {@code Optional}: an empty one is a NULL. Columns are appended
 * in the order of the table, between {@link #begin} and {@link #end}. Belongs to one thread.
 */
public final class RowAppender implements AutoCloseable {
  private final DuckDBAppender appender;

  /** Begins to append to a table of the main schema. */
  public RowAppender(DuckDBConnection connection, String table) throws SQLException {
    this.appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
  }

  /** Begins a row. */
  public RowAppender begin() throws SQLException {
    appender.beginRow();
    return this;
  }

  /** Ends a row. */
  public void end() throws SQLException {
    appender.endRow();
  }

  /** A text. */
  public RowAppender text(String value) throws SQLException {
    appender.append(value);
    return this;
  }

  /** A text or NULL. */
  public RowAppender text(Optional<String> value) throws SQLException {
    if (value.isPresent()) {
      appender.append(value.get());
    } else {
      appender.appendNull();
    }
    return this;
  }

  /** A whole number. */
  public RowAppender integer(int value) throws SQLException {
    appender.append(value);
    return this;
  }

  /** A whole number or NULL. */
  public RowAppender integer(OptionalInt value) throws SQLException {
    if (value.isPresent()) {
      appender.append(value.getAsInt());
    } else {
      appender.appendNull();
    }
    return this;
  }

  /** A large whole number. */
  public RowAppender bigint(long value) throws SQLException {
    appender.append(value);
    return this;
  }

  /** A large whole number or NULL. */
  public RowAppender bigint(OptionalLong value) throws SQLException {
    if (value.isPresent()) {
      appender.append(value.getAsLong());
    } else {
      appender.appendNull();
    }
    return this;
  }

  /** True or false. */
  public RowAppender bool(boolean value) throws SQLException {
    appender.append(value);
    return this;
  }

  /** Rounds half up to the column's scale: the appender takes no other. */
  public RowAppender decimal(BigDecimal value, int scale) throws SQLException {
    appender.append(value.setScale(scale, RoundingMode.HALF_UP));
    return this;
  }

  /** The same, or NULL. */
  public RowAppender decimal(Optional<BigDecimal> value, int scale) throws SQLException {
    if (value.isPresent()) {
      return decimal(value.get(), scale);
    }
    appender.appendNull();
    return this;
  }

  /** A date or NULL. */
  public RowAppender date(Optional<LocalDate> value) throws SQLException {
    if (value.isPresent()) {
      appender.append(value.get());
    } else {
      appender.appendNull();
    }
    return this;
  }

  /** The five columns of a place. */
  public RowAppender place(Place place) throws SQLException {
    return text(place.province())
        .text(place.city())
        .text(place.countyCode())
        .text(place.county())
        .integer(place.fiscalYear());
  }

  /** NULL. */
  public RowAppender nothing() throws SQLException {
    appender.appendNull();
    return this;
  }

  /** Writes what is left. Closing alone would keep silent about rows that the table refuses. */
  @Override
  public void close() throws SQLException {
    try (appender) {
      appender.flush();
    }
  }
}
