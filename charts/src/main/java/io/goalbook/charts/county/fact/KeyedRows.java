package io.goalbook.charts.county.fact;

import io.goalbook.charts.query.SqlRow;
import io.goalbook.model.warehouse.SqlFile;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The rows of all counties in the order of the counties, handed out county by county: one query for
 * all, and no more than one county in memory.
 */
final class KeyedRows<T> implements AutoCloseable {
  private final Statement statement;
  private final ResultSet rows;
  private final SqlRow row;
  private final Function<SqlRow, T> read;
  private boolean hasRow;

  /**
   * @param file has a column {@code number} and is ordered by it
   * @param read makes a row into what is kept of it
   */
  KeyedRows(Connection facts, String file, Function<SqlRow, T> read) throws SQLException {
    this.statement = facts.createStatement();
    this.rows = statement.executeQuery(SqlFile.read(KeyedRows.class, file));
    this.row = new SqlRow(rows);
    this.read = read;
    this.hasRow = rows.next();
  }

  /** The rows of a county; counties are asked for in their order. */
  List<T> of(County county) throws SQLException {
    List<T> found = new ArrayList<>();
    while (hasRow && row.integer("number") <= county.number()) {
      if (row.integer("number") == county.number()) {
        found.add(read.apply(row));
      }
      hasRow = rows.next();
    }
    return found;
  }

  @Override
  public void close() throws SQLException {
    try (statement) {
      rows.close();
    }
  }
}
