package io.goalbook.ingest.document.page;

import java.io.IOException;

/** A document asks for more than it may. */
public final class LimitException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message which limit, for the log
   */
  public LimitException(String message) {
    super(message);
  }
}
