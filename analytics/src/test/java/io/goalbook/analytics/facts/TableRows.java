package io.goalbook.analytics.facts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a table as an exported file has them: texts by column, empty where there is none. */
public final class TableRows {
  private TableRows() {}

  /** All rows, in the order in which they stand. */
  public static List<Map<String, String>> of(Connection connection, String table)
      throws SQLException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM " + table + " ORDER BY rowid")) {
      while (result.next()) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.put(
              result.getMetaData().getColumnName(i),
              Optional.ofNullable(result.getString(i)).orElse(""));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** Some cells of a row in one text. */
  public static String cells(Map<String, String> row, String... columns) {
    List<String> cells = new ArrayList<>();
    for (String column : columns) {
      cells.add(row.getOrDefault(column, ""));
    }
    return String.join("|", cells);
  }
}
