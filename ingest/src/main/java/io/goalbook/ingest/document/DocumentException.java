package io.goalbook.ingest.document;

import io.goalbook.model.source.RejectionCause;
import java.util.List;

/** A document gives nothing, for one cause of the closed list. */
public final class DocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  private final RejectionCause cause;
  private final List<UnreadPart> unread;

  /**
   * @param cause why
   * @param message what was found, for the log; no personal data
   */
  public DocumentException(RejectionCause cause, String message) {
    this(cause, message, List.of());
  }

  /**
   * @param cause why
   * @param message what was found, for the log; no personal data
   * @param unread what exactly could not be read, for 处理情况
   */
  public DocumentException(RejectionCause cause, String message, List<UnreadPart> unread) {
    super(message);
    this.cause = cause;
    this.unread = List.copyOf(unread);
  }

  /**
   * @param cause why
   * @param message what was found, for the log; no personal data
   * @param trigger the error of the library below
   */
  public DocumentException(RejectionCause cause, String message, Throwable trigger) {
    super(message, trigger);
    this.cause = cause;
    this.unread = List.of();
  }

  /** What exactly could not be read; empty when the cause says all. */
  public List<UnreadPart> unread() {
    return unread;
  }

  /** Why the document gives nothing. */
  public RejectionCause rejection() {
    return cause;
  }
}
