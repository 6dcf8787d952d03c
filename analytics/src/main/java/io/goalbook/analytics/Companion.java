package io.goalbook.analytics;

import io.goalbook.analytics.table.Statistic;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Computes statistics in a thread and on a connection of its own, and lays them down for the one
 * who started it. Its own methods belong to that one's thread.
 */
final class Companion implements AutoCloseable {
  private static final int MILLISECONDS_BETWEEN_CALLS = 50;

  private final Connection connection;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread companion = new Thread(work, "statistics-companion");
            companion.setDaemon(true);
            return companion;
          });
  private final Future<?> work;
  private volatile boolean stopped;

  private Companion(
      Connection connection,
      Preparation preparation,
      List<Statistic<?>> statistics,
      HandOver handOver) {
    this.connection = connection;
    this.work =
        thread.submit(
            () -> {
              compute(preparation, statistics, handOver);
              return true;
            });
  }

  /**
   * Begins to work.
   *
   * @param connection nobody else's until this is closed; the caller closes it
   */
  static Companion start(
      Connection connection,
      Preparation preparation,
      List<Statistic<?>> statistics,
      HandOver handOver) {
    return new Companion(connection, preparation, statistics, handOver);
  }

  private void compute(Preparation preparation, List<Statistic<?>> statistics, HandOver handOver)
      throws SQLException {
    execute("BEGIN TRANSACTION");
    try {
      preparation.run(connection);
      handOver.receive(connection, statistics);
      for (Statistic<?> statistic : statistics) {
        goOn();
        statistic.replace(connection);
      }
      execute("COMMIT");
    } catch (SQLException e) {
      execute("ROLLBACK");
      throw e;
    }
  }

  private void goOn() throws SQLException {
    if (stopped) {
      throw new SQLException("stopped");
    }
  }

  /**
   * Waits for its end.
   *
   * @throws SQLException what made it fail
   */
  void await() throws SQLException {
    try {
      work.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof SQLException failure ? failure : new SQLException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted", e);
    }
  }

  /** Ends it, wherever it is: a query that it waits for is broken off. */
  @Override
  public void close() throws SQLException {
    stopped = true;
    thread.shutdown();
    boolean interrupted = Thread.interrupted();
    try (Statement call = connection.createStatement()) {
      while (!ended()) {
        // Between two queries nobody hears it: so it is said again.
        call.cancel();
      }
    } catch (InterruptedException e) {
      interrupted = true;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private boolean ended() throws InterruptedException {
    return thread.awaitTermination(MILLISECONDS_BETWEEN_CALLS, TimeUnit.MILLISECONDS);
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
