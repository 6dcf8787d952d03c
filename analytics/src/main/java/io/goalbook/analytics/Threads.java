package io.goalbook.analytics;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The threads of the database while several connections work: each of them works itself, so that
 * the database needs fewer to use all that it was given. On two cores a query that has a thread for
 * itself takes a third less of the processors' time than one that is shared out.
 */
final class Threads implements AutoCloseable {
  private final Connection connection;
  private final int given;

  private Threads(Connection connection, int given) {
    this.connection = connection;
    this.given = given;
  }

  /** How many the database has. */
  static int of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT current_setting('threads')")) {
      row.next();
      return row.getInt(1);
    }
  }

  /**
   * Takes one away for each further connection, but for the last, until this is closed. They are
   * not given back when some connections are done: the threads of a query shared out wait for each
   * other and take the processors from the other connections.
   *
   * @param connection used again when this is closed
   * @param given how many the database has
   * @param further how many connections work besides the first
   */
  static Threads shared(Connection connection, int given, int further) throws SQLException {
    set(connection, Math.max(1, given - further));
    return new Threads(connection, given);
  }

  @Override
  public void close() throws SQLException {
    set(connection, given);
  }

  private static void set(Connection connection, int threads) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET threads = " + threads);
    }
  }
}
