package io.goalbook.app.job;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.core.step.StepExecution;

/** How long the parts of a step took, kept with the step for run.json. */
final class StepParts {
  private static final String PREFIX = "milliseconds.";

  private final StepExecution step;

  StepParts(StepExecution step) {
    this.step = step;
  }

  /** A part of a step. */
  interface Part {
    /** Does it. */
    void run() throws Exception;
  }

  /** Does a part and notes how long it took. */
  void time(String name, Part part) throws Exception {
    long start = System.nanoTime();
    part.run();
    step.getExecutionContext().putLong(PREFIX + name, (System.nanoTime() - start) / 1_000_000);
  }

  /** The parts of a step by name: {@code render.counties}. */
  static Map<String, Long> of(StepExecution step) {
    Map<String, Long> parts = new TreeMap<>();
    for (Map.Entry<String, Object> entry : step.getExecutionContext().entrySet()) {
      if (entry.getKey().startsWith(PREFIX) && entry.getValue() instanceof Long milliseconds) {
        parts.put(
            step.getStepName() + "." + entry.getKey().substring(PREFIX.length()), milliseconds);
      }
    }
    return parts;
  }
}
