package io.goalbook.ingest.archive;

import io.goalbook.model.source.RejectionCause;
import java.io.IOException;

/** An archive is not expanded further. */
final class ArchiveException extends IOException {
  private static final long serialVersionUID = 1L;

  private final RejectionCause cause;
  private final boolean outermost;

  private ArchiveException(RejectionCause cause, boolean outermost, String message) {
    super(message);
    this.cause = cause;
    this.outermost = outermost;
  }

  /** This archive gives nothing; one around it goes on. */
  static ArchiveException ofThis(RejectionCause cause, String message) {
    return new ArchiveException(cause, false, message);
  }

  /** The archive in the inbox gives nothing, however deep inside it the reason stands. */
  static ArchiveException ofOutermost(RejectionCause cause, String message) {
    return new ArchiveException(cause, true, message);
  }

  /** There is nowhere to lay down what the archive expands to. */
  static ArchiveException noRoom(IOException error) {
    ArchiveException failed = ofOutermost(RejectionCause.UNREADABLE, "no room to expand");
    failed.initCause(error);
    return failed;
  }

  RejectionCause rejection() {
    return cause;
  }

  boolean isOfOutermost() {
    return outermost;
  }
}
