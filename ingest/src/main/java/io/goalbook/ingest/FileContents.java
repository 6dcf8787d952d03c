package io.goalbook.ingest;

import io.goalbook.ingest.archive.PackedPlace;
import io.goalbook.ingest.archive.UnpackedArchives;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.inbox.DocumentId;
import io.goalbook.ingest.inbox.Fingerprint;
import io.goalbook.ingest.inbox.InboxPaths;
import io.goalbook.ingest.inbox.Openable;
import io.goalbook.ingest.inbox.PassedOver;
import io.goalbook.ingest.inbox.PendingDocument;
import io.goalbook.model.source.RejectionCause;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The bytes of files of the inbox, those inside archives too. Safe for threads. Closing it removes
 * the archives that lie expanded.
 */
final class FileContents implements Closeable {
  private final Path inbox;
  private final InboxLimits limits;
  private final UnpackedArchives archives;

  FileContents(Path inbox, InboxLimits limits) {
    this.inbox = inbox;
    this.limits = limits;
    this.archives = new UnpackedArchives(limits.archives(), PassedOver::isPath);
  }

  /**
   * All bytes of a file, which are those that the walk saw.
   *
   * @throws DocumentException when it cannot be opened, is no file proper, too large, or changed
   */
  byte[] of(PendingDocument file) throws DocumentException {
    try {
      byte[] content =
          file.packed().isPresent()
              ? packed(file, file.packed().get())
              : standing(InboxPaths.resolve(inbox, file.path()));
      if (!isAsInWalk(content, file)) {
        throw new DocumentException(RejectionCause.CHANGED, "other bytes than in the walk");
      }
      return content;
    } catch (IOException e) {
      throw new DocumentException(RejectionCause.UNREADABLE, "cannot be opened", e);
    }
  }

  private static boolean isAsInWalk(byte[] content, PendingDocument file) {
    return file.crc32c().isPresent()
        ? content.length == file.bytes() && Fingerprint.crc32c(content) == file.crc32c().getAsLong()
        : DocumentId.sha256(content).equals(file.sha256());
  }

  private byte[] packed(PendingDocument file, PackedPlace place)
      throws DocumentException, IOException {
    if (!DocumentId.isSha256(file.sha256())) {
      throw new DocumentException(RejectionCause.ofCode(file.sha256()), "refused in the archive");
    }
    requireSize(file.bytes());
    Path archive = InboxPaths.resolve(inbox, place.archive());
    requireFileProper(archive);
    return archives.read(archive, place.entry());
  }

  private byte[] standing(Path path) throws DocumentException, IOException {
    requireSize(requireFileProper(path).size());
    return Files.readAllBytes(path);
  }

  private static BasicFileAttributes requireFileProper(Path path)
      throws DocumentException, IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    Optional<RejectionCause> refusal = Openable.refusal(attributes);
    if (refusal.isPresent()) {
      throw new DocumentException(refusal.get(), "no file proper");
    }
    return attributes;
  }

  private void requireSize(long bytes) throws DocumentException {
    if (bytes > limits.fileBytes()) {
      throw new DocumentException(RejectionCause.TOO_LARGE, bytes + " bytes");
    }
  }

  @Override
  public void close() throws IOException {
    archives.close();
  }
}
