package io.goalbook.app.job;

import org.jspecify.annotations.Nullable;

/** The job did not complete; the cause says why. */
public final class JobFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  JobFailedException(String status, @Nullable Throwable cause) {
    super("the job ended as " + status, cause);
  }
}
