package io.goalbook.ingest.inbox;

import io.goalbook.ingest.archive.ArchiveVerdict;
import io.goalbook.ingest.archive.PackedPlace;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file of the inbox that is to be read.
 *
 * @param documentId its id, made from path and content
 * @param path relative to the inbox, with slashes; {@code archive.zip!/inner.docx} in an archive
 * @param sha256 of its bytes, hexadecimal; the code of the cause when it was not opened
 * @param bytes its size
 * @param crc32c the checksum of its bytes, where the walk took one
 * @param packed where it stands when it is inside an archive
 * @param archive what is known of it when it is an archive itself
 */
public record PendingDocument(
    String documentId,
    String path,
    String sha256,
    long bytes,
    OptionalLong crc32c,
    Optional<PackedPlace> packed,
    Optional<ArchiveVerdict> archive) {

  /** A file that stands in a folder and is no archive. */
  public PendingDocument(String documentId, String path, String sha256, long bytes) {
    this(documentId, path, sha256, bytes, OptionalLong.empty(), Optional.empty(), Optional.empty());
  }
}
