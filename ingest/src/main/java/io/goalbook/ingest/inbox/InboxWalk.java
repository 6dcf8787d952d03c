package io.goalbook.ingest.inbox;

import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Walks the inbox: every file that a county may have sent, in the order of paths. The inbox itself
 * may be a link. Links inside it are listed and not followed, so that nothing outside the inbox is
 * read; hidden files and the lock files of office programs are no documents.
 */
final class InboxWalk {
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
    return fingerprint(file)
        .map(fingerprint -> InboxFile.opened(path, bytes, fingerprint))
        .orElseGet(() -> InboxFile.unopened(path, bytes, RejectionCause.UNREADABLE));
  }

  private String relative(Path file) {
    return InboxPaths.relative(inbox, file);
  }

  private static Optional<Fingerprint> fingerprint(Path file) {
    try {
      return Optional.of(Fingerprint.of(file));
    } catch (IOException e) {
      // Said as a rejected document with the cause "unreadable"; the others go on.
      return Optional.empty();
    }
  }
}
