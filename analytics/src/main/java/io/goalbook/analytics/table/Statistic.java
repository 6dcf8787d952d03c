package io.goalbook.analytics.table;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * One statistic: the table that holds it, the SQL that fills it and the record that it is read
 * into. Stateless and safe for threads.
 *
 * @param <T> the record of one row
 */
public interface Statistic<T> {

  /** The table's name; the tables are a contract with other programs. */
  String table();

  /**
   * What fills the table, in order. A script may build on the temporary tables of scripts before it
   * and of statistics before its own; the last one inserts in the order in which rows are read.
   */
  List<SqlScript> scripts();

  /** The record of the row. */
  T read(Row row) throws SQLException;

  /** Empties the table and fills it anew, in the transaction that the caller has begun. */
  default void replace(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM " + table());
    }
    fill(connection);
  }

  /** Fills the empty table: runs the scripts, unless a statistic has more to do. */
  default void fill(Connection connection) throws SQLException {
    for (SqlScript script : scripts()) {
      script.run(connection);
    }
  }

  /** All rows as they stand, in the order in which they were inserted. */
  default List<T> readAll(Connection connection) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM " + table() + " ORDER BY rowid")) {
      Row row = new Row(result);
      while (result.next()) {
        rows.add(read(row));
      }
    }
    return rows;
  }
}
