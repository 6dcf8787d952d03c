package io.goalbook.charts.county;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that write files; whoever brings more work than they can do waits. */
final class Workers implements AutoCloseable {
  private final ExecutorService threads;
  private final Deque<Future<?>> begun = new ArrayDeque<>();
  private final int ahead;

  private Workers(int count) {
    this.threads =
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(task, "county-books");
              thread.setDaemon(true);
              return thread;
            });
    this.ahead = 2 * count;
  }

  static Workers of(int count) {
    return new Workers(count);
  }

  /** A piece of work. */
  interface Work {
    /** Does it. */
    void run() throws IOException, SQLException;
  }

  /** Begins a piece of work, as soon as few enough are begun; what failed before is thrown here. */
  void begin(Work work) throws IOException, SQLException {
    while (begun.size() >= ahead) {
      await(begun.remove());
    }
    begun.add(
        threads.submit(
            () -> {
              work.run();
              return work;
            }));
  }

  /** Waits for all work. */
  void finish() throws IOException, SQLException {
    while (!begun.isEmpty()) {
      await(begun.remove());
    }
  }

  private static void await(Future<?> work) throws IOException, SQLException {
    try {
      work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while workbooks were written");
    } catch (ExecutionException e) {
      throwCause(e);
    }
  }

  private static void throwCause(ExecutionException failure) throws IOException, SQLException {
    if (failure.getCause() instanceof IOException cause) {
      throw cause;
    }
    if (failure.getCause() instanceof SQLException cause) {
      throw cause;
    }
    if (failure.getCause() instanceof RuntimeException cause) {
      throw cause;
    }
    if (failure.getCause() instanceof Error cause) {
      throw cause;
    }
    throw new IllegalStateException(failure.getCause());
  }

  /** What is begun and not finished is given up. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
