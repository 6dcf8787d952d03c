package io.goalbook.ingest.store;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * DuckDB's appender with absence as {@code Optional}: an empty one is a NULL. Columns are appended
 * in the order of the table.
 */
final class RowAppender implements AutoCloseable {
  private final DuckDBAppender appender;

  RowAppender(DuckDBConnection connection, String table) throws SQLException {
    this.appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
  }

  RowAppender begin() throws SQLException {
    appender.beginRow();
    return this;
  }

  void end() throws SQLException {
    appender.endRow();
  }

  RowAppender text(String value) throws SQLException {
    appender.append(value);
    return this;
  }

  RowAppender text(Optional<String> value) throws SQLException {
    if (value.isPresent()) {
      appender.append(value.get());
    } else {
      appender.appendNull();
    }
    return this;
  }

  RowAppender integer(int value) throws SQLException {
    appender.append(value);
    return this;
  }

  RowAppender integer(OptionalInt value) throws SQLException {
    if (value.isPresent()) {
      appender.append(value.getAsInt());
    } else {
      appender.appendNull();
    }
    return this;
  }

  RowAppender bigint(long value) throws SQLException {
    appender.append(value);
    return this;
  }

  RowAppender bool(boolean value) throws SQLException {
    appender.append(value);
    return this;
  }

  /** Rounds half up to the column's scale: the appender takes no other. */
  RowAppender decimal(BigDecimal value, int scale) throws SQLException {
    appender.append(value.setScale(scale, RoundingMode.HALF_UP));
    return this;
  }

  RowAppender decimal(Optional<BigDecimal> value, int scale) throws SQLException {
    if (value.isPresent()) {
      return decimal(value.get(), scale);
    }
    appender.appendNull();
    return this;
  }

  RowAppender date(Optional<LocalDate> value) throws SQLException {
    if (value.isPresent()) {
      appender.append(value.get());
    } else {
      appender.appendNull();
    }
    return this;
  }

  /** The five columns of a place. */
  RowAppender place(Place place) throws SQLException {
    return text(place.province())
        .text(place.city())
        .text(place.countyCode())
        .text(place.county())
        .integer(place.fiscalYear());
  }

  RowAppender nothing() throws SQLException {
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
