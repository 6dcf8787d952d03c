package io.goalbook.analytics.table;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One statistic: the table that holds it, the SQL that fills it and the record that it is read
 * into. Stateless and safe for threads.
 *
 * @param <T> the record of one row
 */
public interface Statistic<T> {

  /** The table's name; the tables are a contract with other programs. */
  String table();

  /** All tables that it fills: its own, and what is kept beside it for a later run. */
  default List<String> filledTables() {
    return List.of(table());
  }

  /**
   * The tables of the statistics on whose results or temporary tables this one builds; they are
   * computed before it.
   */
  default List<String> buildsOn() {
    return List.of();
  }

  /**
   * A query that tells whether there is anything to say at all; without one there always may be.
   * Where it says no the table stays empty: planning the scripts takes longer than reading a small
   * inbox is worth.
   */
  default Optional<SqlScript> condition() {
    return Optional.empty();
  }

  /**
   * What fills the table, in order. A script may build on the temporary tables of scripts before it
   * and of statistics before its own; the last one inserts in the order in which rows are read.
   */
  List<SqlScript> scripts();

  /** The record of the row. */
  T read(Row row) throws SQLException;

  /**
   * Empties the table and fills it anew if its condition holds, in the transaction that the caller
   * has begun.
   */
  default void replace(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM " + table());
    }
    Optional<SqlScript> condition = condition();
    if (condition.isEmpty() || condition.get().isTrue(connection)) {
      fill(connection);
    }
  }

  /** Fills the empty table: runs the scripts, unless a statistic has more to do. */
  default void fill(Connection connection) throws SQLException {
    for (SqlScript script : scripts()) {
      script.run(connection);
    }
  }

  /**
   * All rows as they stand, in the order in which they were inserted.
   *
   * @param values what rows of several statistics share
   */
  default List<T> readAll(Connection connection, SharedValues values) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT * FROM " + table() + " ORDER BY rowid")) {
      Row row = new Row(result, values);
      while (result.next()) {
        rows.add(read(row));
      }
    }
    return List.copyOf(rows);
  }
}
