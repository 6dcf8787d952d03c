package io.goalbook.ingest.inbox;

import java.util.Optional;

/**
 * A file that stands in the inbox.
 *
 * @param path relative to the inbox, with slashes
 * @param bytes its size
 * @param sha256 of its bytes, hexadecimal; empty text when it cannot be opened
 */
record InboxFile(String path, long bytes, Optional<String> sha256) {

  /** What stands for the content of a file that cannot be opened. */
  static final String NO_CONTENT = "unreadable";

  String digest() {
    return sha256.orElse(NO_CONTENT);
  }

  String documentId() {
    return DocumentId.of(path, digest());
  }
}
