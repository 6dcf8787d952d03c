package io.goalbook.ingest.document.process;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Does something when the time is up. Safe for threads. */
final class Watch implements AutoCloseable {
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "reading-watch");
            thread.setDaemon(true);
            return thread;
          });

  /** Sets an alarm; cancelling it calls it off. */
  Future<?> after(Duration time, Runnable action) {
    return clock.schedule(action, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
