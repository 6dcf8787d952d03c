package io.goalbook.ingest.inbox;

import io.goalbook.ingest.archive.ArchiveVerdict;
import io.goalbook.ingest.archive.PackedFile;
import io.goalbook.ingest.archive.PackedPlace;
import io.goalbook.model.source.RejectionCause;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file that stands in the inbox, in a folder or an archive, or what stands there in place of one:
 * a link, a pipe.
 *
 * @param path relative to the inbox, with slashes; behind an archive stands {@code !/}
 * @param bytes its size; 0 for what is no file proper
 * @param digest the SHA-256 of its bytes, hexadecimal; the code of the cause when it was not
 *     opened, so that its id is the same from run to run
 * @param opened whether its bytes were read
 * @param crc32c their checksum, where they stand in a folder and were read in this walk
 * @param packed where it stands when it is inside an archive
 * @param archive what is known of it when it is an archive itself
 */
record InboxFile(
    String path,
    long bytes,
    String digest,
    boolean opened,
    OptionalLong crc32c,
    Optional<PackedPlace> packed,
    Optional<ArchiveVerdict> archive) {

  static InboxFile opened(String path, long bytes, Fingerprint fingerprint) {
    return new InboxFile(
        path,
        bytes,
        fingerprint.sha256(),
        true,
        OptionalLong.of(fingerprint.crc32c()),
        Optional.empty(),
        Optional.empty());
  }

  static InboxFile unopened(String path, long bytes, RejectionCause cause) {
    return new InboxFile(
        path, bytes, cause.code(), false, OptionalLong.empty(), Optional.empty(), Optional.empty());
  }

  /** A file inside an archive that stands in a folder. */
  static InboxFile packed(String archivePath, PackedFile file) {
    return new InboxFile(
        archivePath + "!/" + file.path(),
        file.bytes(),
        file.sha256().or(() -> file.refusal().map(RejectionCause::code)).orElseThrow(),
        file.sha256().isPresent(),
        OptionalLong.empty(),
        Optional.of(new PackedPlace(archivePath, file.entry())),
        file.archive());
  }

  InboxFile withArchive(ArchiveVerdict verdict) {
    return new InboxFile(path, bytes, digest, opened, crc32c, packed, Optional.of(verdict));
  }

  /** A packed file whose archive has moved. */
  InboxFile at(String newPath, String newArchive) {
    return new InboxFile(
        newPath,
        bytes,
        digest,
        opened,
        crc32c,
        packed.map(place -> new PackedPlace(newArchive, place.entry())),
        archive);
  }

  InboxFile withPath(String other) {
    return new InboxFile(other, bytes, digest, opened, crc32c, packed, archive);
  }

  String documentId() {
    return DocumentId.of(path, digest);
  }

  PendingDocument pending() {
    return new PendingDocument(documentId(), path, digest, bytes, crc32c, packed, archive);
  }
}
