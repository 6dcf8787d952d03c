package io.goalbook.ingest.inbox;

import io.goalbook.model.source.RejectionCause;

/**
 * A file that stands in the inbox, or what stands there in place of one: a link, a pipe.
 *
 * @param path relative to the inbox, with slashes
 * @param bytes its size; 0 for what is no file proper
 * @param digest the SHA-256 of its bytes, hexadecimal; the code of the cause when it was not
 *     opened, so that its id is the same from run to run
 * @param opened whether its bytes were read
 */
record InboxFile(String path, long bytes, String digest, boolean opened) {

  static InboxFile opened(String path, long bytes, String sha256) {
    return new InboxFile(path, bytes, sha256, true);
  }

  static InboxFile unopened(String path, long bytes, RejectionCause cause) {
    return new InboxFile(path, bytes, cause.code(), false);
  }

  String documentId() {
    return DocumentId.of(path, digest);
  }
}
