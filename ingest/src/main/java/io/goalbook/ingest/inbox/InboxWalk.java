package io.goalbook.ingest.inbox;

import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Walks the inbox: every file that a county may have sent, in the order of paths. The inbox itself
 * may be a link. Links inside it are listed and not followed, so that nothing outside the inbox is
 * read; hidden files and the lock files of office programs are no documents.
 */
final class InboxWalk {
  private static final int BUFFER = 1 << 16;

  private final Path inbox;

  /**
   * @throws IOException when the inbox is not there
   */
  InboxWalk(Path inbox) throws IOException {
    this.inbox = inbox.toRealPath();
  }

  List<InboxFile> files() throws IOException {
    List<InboxFile> files = new ArrayList<>();
    Files.walkFileTree(
        inbox,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(inbox) && isHidden(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
              files.add(entry(file, attributes));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(inbox)) {
              throw e;
            }
            if (!isHidden(file)) {
              files.add(InboxFile.unopened(relative(file), 0, RejectionCause.UNREADABLE));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.comparing(InboxFile::path));
    return files;
  }

  private static boolean isHidden(Path path) {
    return PassedOver.isName(path.getFileName().toString());
  }

  private InboxFile entry(Path file, BasicFileAttributes attributes) {
    String path = relative(file);
    Optional<RejectionCause> refusal = Openable.refusal(attributes);
    if (refusal.isPresent()) {
      return InboxFile.unopened(path, 0, refusal.get());
    }
    long bytes = attributes.size();
    return sha256(file)
        .map(sha256 -> InboxFile.opened(path, bytes, sha256))
        .orElseGet(() -> InboxFile.unopened(path, bytes, RejectionCause.UNREADABLE));
  }

  private String relative(Path file) {
    return InboxPaths.relative(inbox, file);
  }

  private static Optional<String> sha256(Path file) {
    try {
      return Optional.of(digest(file));
    } catch (IOException e) {
      // Said as a rejected document with the cause "unreadable"; the others go on.
      return Optional.empty();
    }
  }

  /** The SHA-256 of a file, hexadecimal. */
  static String digest(Path file) throws IOException {
    MessageDigest digest = DocumentId.sha256();
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
