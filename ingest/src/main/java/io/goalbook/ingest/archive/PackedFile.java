package io.goalbook.ingest.archive;

import io.goalbook.model.source.RejectionCause;
import java.util.Optional;

/**
 * A file inside an archive.
 *
 * @param path inside the outermost archive; behind an archive in it stands {@code !/}
 * @param entry see {@link PackedPlace#entry}
 * @param bytes its expanded size; 0 when it was not opened
 * @param sha256 of its bytes; empty when it was not opened
 * @param refusal why it was not opened
 * @param archive what is known of it when it is an archive itself
 */
public record PackedFile(
    String path,
    String entry,
    long bytes,
    Optional<String> sha256,
    Optional<RejectionCause> refusal,
    Optional<ArchiveVerdict> archive) {

  static PackedFile refused(String path, String entry, RejectionCause cause) {
    return new PackedFile(path, entry, 0, Optional.empty(), Optional.of(cause), Optional.empty());
  }
}
