package io.goalbook.ingest.inbox;

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
import java.util.Set;

/**
 * Walks the inbox: every file that a county may have sent, in the order of paths. Links are not
 * followed, so that nothing outside the inbox is read; hidden files and the lock files of office
 * programs are no documents.
 */
final class InboxWalk {
  private static final Set<String> NO_DOCUMENTS = Set.of("thumbs.db", "desktop.ini");
  private static final int BUFFER = 1 << 16;

  private final Path inbox;

  InboxWalk(Path inbox) {
    this.inbox = inbox;
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
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !isHidden(file)) {
              files.add(file(file, attributes.size()));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(inbox)) {
              throw e;
            }
            files.add(new InboxFile(relative(file), 0, Optional.empty()));
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.comparing(InboxFile::path));
    return files;
  }

  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".")
        || name.startsWith("~$")
        || NO_DOCUMENTS.contains(name.toLowerCase(java.util.Locale.ROOT));
  }

  private InboxFile file(Path file, long bytes) {
    return new InboxFile(relative(file), bytes, sha256(file));
  }

  private String relative(Path file) {
    List<String> parts = new ArrayList<>();
    inbox.relativize(file).forEach(part -> parts.add(part.toString()));
    return String.join("/", parts);
  }

  private static Optional<String> sha256(Path file) {
    MessageDigest digest = DocumentId.sha256();
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      // Said as a rejected document with the cause "unreadable"; the others go on.
      return Optional.empty();
    }
  }
}
