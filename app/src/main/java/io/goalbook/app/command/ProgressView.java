package io.goalbook.app.command;

import io.goalbook.app.job.Progress;
import java.io.PrintWriter;

/** Shows a person or a log how a run goes on. */
interface ProgressView extends Progress, AutoCloseable {

  /** Leaves the cursor at the start of a line; closing again does nothing. */
  @Override
  void close();

  /** A bar on a terminal, else plain lines. */
  static ProgressView of(Surroundings surroundings, PrintWriter err) {
    return surroundings.isTerminal()
        ? new ProgressBar(err, surroundings.isColourful())
        : new ProgressLines(err);
  }
}
