package io.goalbook.analytics;

import io.goalbook.analytics.table.Statistic;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** The companions of one analysis, each on a connection that is opened and closed here. */
final class Companions implements AutoCloseable {
  private final Deque<Connection> connections = new ArrayDeque<>();
  private final Deque<Companion> companions = new ArrayDeque<>();

  /**
   * Begins to work.
   *
   * @param warehouse duplicated for each of them
   */
  void start(
      DuckDBConnection warehouse,
      Preparation preparation,
      List<List<Statistic<?>>> groups,
      HandOver handOver)
      throws SQLException {
    for (List<Statistic<?>> group : groups) {
      Connection own = warehouse.duplicate();
      connections.push(own);
      companions.push(Companion.start(own, preparation, group, handOver));
    }
  }

  /**
   * Waits for their end.
   *
   * @throws SQLException what made one of them fail
   */
  void await() throws SQLException {
    for (Companion companion : companions) {
      companion.await();
    }
  }

  /** Ends all of them, wherever they are. */
  @Override
  public void close() throws SQLException {
    while (!companions.isEmpty()) {
      companions.pop().close();
      connections.pop().close();
    }
  }
}
