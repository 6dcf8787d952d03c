package io.goalbook.ingest.inbox;

import io.goalbook.model.source.RejectionCause;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Says what may be opened. A link may lead out of the inbox, and opening a pipe waits for ever:
 * only files proper are opened.
 */
public final class Openable {
  private Openable() {}

  /**
   * Why an entry of the inbox is not opened.
   *
   * @param attributes of the entry itself, links not followed
   * @return empty when it is a file proper
   */
  public static Optional<RejectionCause> refusal(BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      return Optional.empty();
    }
    if (attributes.isSymbolicLink()) {
      return Optional.of(RejectionCause.LINKED);
    }
    return Optional.of(
        attributes.isDirectory() ? RejectionCause.UNREADABLE : RejectionCause.SPECIAL_FILE);
  }
}
