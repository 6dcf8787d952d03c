package io.goalbook.charts.query;

import io.goalbook.model.warehouse.SqlFile;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Queries of a workbook: SQL files that stand beside a class, read row by row. */
public final class FactQuery {
  private final Connection facts;
  private final Class<?> owner;

  /**
   * @param facts the warehouse; not closed here
   * @param owner the files stand in its package
   */
  public FactQuery(Connection facts, Class<?> owner) {
    this.facts = facts;
    this.owner = owner;
  }

  /** Hands each row to somebody, in the order of the query; nothing is kept. */
  public void forEach(String file, Consumer<SqlRow> use) throws SQLException {
    try (Statement statement = facts.createStatement();
        ResultSet rows = statement.executeQuery(SqlFile.read(owner, file))) {
      SqlRow row = new SqlRow(rows);
      while (rows.next()) {
        use.accept(row);
      }
    }
  }

  /** All rows of a short answer. */
  public <T> List<T> list(String file, Function<SqlRow, T> read) throws SQLException {
    List<T> found = new ArrayList<>();
    forEach(file, row -> found.add(read.apply(row)));
    return found;
  }
}
