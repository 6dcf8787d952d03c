package io.goalbook.analytics;

import io.goalbook.analytics.table.Statistic;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database in memory through which connections hand tables to another. A transaction may write to
 * one database only: so what is computed beside a transaction is laid down here, and the
 * transaction takes it over.
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

  /** From now on the giver writes to empty tables of this database in place of the warehouse's. */
  void receive(Connection giver, Iterable<Statistic<?>> statistics) throws SQLException {
    for (Statistic<?> statistic : statistics) {
      for (String table : statistic.filledTables()) {
        execute(giver, "CREATE TABLE handed_over." + table + " AS FROM " + table + " WITH NO DATA");
      }
    }
    // A name is looked for here first, then in the warehouse.
    execute(giver, "SET search_path = 'handed_over.main," + nameOfWarehouse(giver) + ".main'");
  }

  private static String nameOfWarehouse(Connection giver) throws SQLException {
    try (Statement statement = giver.createStatement();
        ResultSet row = statement.executeQuery("SELECT current_database()")) {
      row.next();
      String name = row.getString(1).replace("\"", "\"\"").replace("'", "''");
      return '"' + name + '"';
    }
  }

  /** Replaces the rows of the statistic's tables by those that were committed here. */
  void take(Connection taker, Statistic<?> statistic) throws SQLException {
    for (String table : statistic.filledTables()) {
      execute(taker, "DELETE FROM " + table);
      execute(taker, "INSERT INTO " + table + " FROM handed_over." + table);
    }
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
