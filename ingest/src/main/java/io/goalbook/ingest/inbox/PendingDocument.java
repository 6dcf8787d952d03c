package io.goalbook.ingest.inbox;

import io.goalbook.ingest.archive.ArchiveVerdict;
import io.goalbook.ingest.archive.PackedPlace;
import java.util.Optional;

/**
 * A file of the inbox that is to be read.
 *
 * @param documentId its id, made from path and content
 * @param path relative to the inbox, with slashes; {@code archive.zip!/inner.docx} in an archive
 * @param sha256 of its bytes, hexadecimal; the code of the cause when it was not opened
 * @param bytes its size
 * @param packed where it stands when it is inside an archive
 * @param archive what is known of it when it is an archive itself
 */
public record PendingDocument(
    String documentId,
    String path,
    String sha256,
    long bytes,
    Optional<PackedPlace> packed,
    Optional<ArchiveVerdict> archive) {

  /** A file that stands in a folder and is no archive. */
  public PendingDocument(String documentId, String path, String sha256, long bytes) {
    this(documentId, path, sha256, bytes, Optional.empty(), Optional.empty());
  }
}
