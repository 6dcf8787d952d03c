package io.goalbook.analytics;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database in memory through which one connection hands tables to another. Temporary tables
 * belong to their connection, and a transaction may write to one database only: so what is computed
 * beside a transaction is laid down here, and the transaction takes it over.
 */
final class HandOver implements AutoCloseable {
  private final Connection connection;

  /**
   * Opens it for all connections to the warehouse.
   *
   * @param connection outside a transaction, and open until this is closed
   */
  HandOver(Connection connection) throws SQLException {
    this.connection = connection;
    execute(connection, "ATTACH ':memory:' AS handed_over");
  }

  /** An empty temporary table that hides the table of its name from this connection. */
  void hide(Connection giver, String table) throws SQLException {
    execute(giver, "CREATE TEMP TABLE " + table + " AS FROM " + table + " WITH NO DATA");
  }

  /** Lays down the rows of a hidden table in their order. */
  void give(Connection giver, String table) throws SQLException {
    execute(giver, "CREATE TABLE handed_over." + table + " AS FROM temp." + table);
  }

  /** Replaces the rows of the table by those that were given and committed. */
  void take(Connection taker, String table) throws SQLException {
    execute(taker, "DELETE FROM " + table);
    execute(taker, "INSERT INTO " + table + " FROM handed_over." + table);
  }

  @Override
  public void close() throws SQLException {
    execute(connection, "DETACH handed_over");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
