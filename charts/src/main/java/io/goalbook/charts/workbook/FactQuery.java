package io.goalbook.charts.workbook;

import io.goalbook.model.warehouse.SqlFile;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Queries of the workbook: SQL files in this package, read row by row. */
final class FactQuery {
  private final Connection facts;

  FactQuery(Connection facts) {
    this.facts = facts;
  }

  /** Hands each row to somebody, in the order of the query; nothing is kept. */
  void forEach(String file, Consumer<SqlRow> use) throws SQLException {
    try (Statement statement = facts.createStatement();
        ResultSet rows = statement.executeQuery(SqlFile.read(FactQuery.class, file))) {
      SqlRow row = new SqlRow(rows);
      while (rows.next()) {
        use.accept(row);
      }
    }
  }

  /** All rows of a short answer. */
  <T> List<T> list(String file, Function<SqlRow, T> read) throws SQLException {
    List<T> found = new ArrayList<>();
    forEach(file, row -> found.add(read.apply(row)));
    return found;
  }
}
