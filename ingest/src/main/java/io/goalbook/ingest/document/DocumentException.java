package io.goalbook.ingest.document;

import io.goalbook.model.source.RejectionCause;

/** A document gives nothing, for one cause of the closed list. */
public final class DocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  private final RejectionCause cause;

  /**
   * @param cause why
   * @param message what was found, for the log; no personal data
   */
  public DocumentException(RejectionCause cause, String message) {
    super(message);
    this.cause = cause;
  }

  /**
   * @param cause why
   * @param message what was found, for the log; no personal data
   * @param trigger the error of the library below
   */
  public DocumentException(RejectionCause cause, String message, Throwable trigger) {
    super(message, trigger);
    this.cause = cause;
  }

  /** Why the document gives nothing. */
  public RejectionCause rejection() {
    return cause;
  }
}
