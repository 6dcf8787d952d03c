package io.goalbook.analytics.facts;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Appends rows that are given by column name; columns that a row does not name are null. */
final class TableLoader {
  private final DuckDBConnection connection;

  TableLoader(DuckDBConnection connection) {
    this.connection = connection;
  }

  void append(String table, List<Map<String, Object>> rows) throws SQLException {
    List<Column> columns = columns(table);
    List<String> names = columns.stream().map(Column::name).toList();
    try (DuckDBAppender appender = connection.createAppender(table)) {
      for (Map<String, Object> row : rows) {
        if (!names.containsAll(row.keySet())) {
          throw new IllegalArgumentException(table + " has not all columns of " + row.keySet());
        }
        appender.beginRow();
        for (Column column : columns) {
          append(appender, column, row.get(column.name()));
        }
        appender.endRow();
      }
      // Closing keeps silent about rows that are refused, such as a second one of a key.
      appender.flush();
    }
  }

  private List<Column> columns(String table) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("DESCRIBE " + table)) {
      while (result.next()) {
        columns.add(new Column(result.getString(1), result.getString(2)));
      }
    }
    return columns;
  }

  private static void append(DuckDBAppender appender, Column column, @Nullable Object value)
      throws SQLException {
    if (value == null) {
      appender.appendNull();
      return;
    }
    String text = value.toString();
    switch (column.kind()) {
      case "VARCHAR" -> appender.append(text);
      case "INTEGER" -> appender.append(Integer.parseInt(text));
      case "BIGINT" -> appender.append(Long.parseLong(text));
      case "BOOLEAN" -> appender.append(Boolean.parseBoolean(text));
      case "TIMESTAMP" -> appender.append(LocalDateTime.parse(text));
      case "DATE" -> appender.append(LocalDate.parse(text));
      case "DECIMAL" -> appender.append(new BigDecimal(text).setScale(column.scale()));
      default -> throw new IllegalArgumentException(column.type());
    }
  }

  private record Column(String name, String type) {
    String kind() {
      return type.replaceAll("\\(.*", "");
    }

    int scale() {
      return Integer.parseInt(type.replaceAll(".*,|\\)", ""));
    }
  }
}
