package io.goalbook.app.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** The counts of a run in an execution context, which the job repository keeps. */
final class RunCounts {
  private final ExecutionContext context;

  RunCounts(ExecutionContext context) {
    this.context = context;
  }

  long get(Count count) {
    return context.getLong(count.key(), 0);
  }

  void put(Count count, long value) {
    context.putLong(count.key(), value);
  }

  /** All counts by name, in the order of {@link Count}. */
  Map<String, Long> asMap() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Count count : Count.values()) {
      counts.put(count.key(), get(count));
    }
    return counts;
  }
}
