package io.goalbook.ingest.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Gives the files inside archives. An archive is expanded once, when the first file of it is asked
 * for, and kept until others are asked for: a file in the middle of a solid archive costs as much
 * as all before it. Safe for threads.
 */
public final class UnpackedArchives implements Closeable {
  /** How many archives lie expanded at once. Documents are read in the order of their paths. */
  private static final int KEPT = 4;

  private final Scratch scratch = Scratch.inTemporaryFolder();
  private final ArchiveExpansion expansion;
  private final Map<Path, Unpacked> kept = new LinkedHashMap<>();

  /**
   * @param limits those with which the archives were listed
   * @param passedOver which paths were not looked at then
   */
  public UnpackedArchives(ArchiveLimits limits, Predicate<String> passedOver) {
    this.expansion = new ArchiveExpansion(limits, scratch, passedOver);
  }

  /**
   * The bytes of a file in an archive.
   *
   * @param archive the outermost archive
   * @param entry where the file stands in it, see {@link PackedPlace#entry}
   * @throws IOException when the archive or the file in it cannot be read, or is there no more
   */
  public byte[] read(Path archive, String entry) throws IOException {
    return unpacked(archive).read(entry);
  }

  private Unpacked unpacked(Path archive) throws IOException {
    Unpacked wanted;
    Optional<Unpacked> oldest = Optional.empty();
    synchronized (kept) {
      wanted = kept.computeIfAbsent(archive, Unpacked::new);
      if (kept.size() > KEPT) {
        Path first = kept.keySet().iterator().next();
        oldest = Optional.ofNullable(kept.remove(first));
      }
    }
    if (oldest.isPresent()) {
      oldest.get().remove();
    }
    return wanted;
  }

  /** Removes all that lies expanded. */
  @Override
  public void close() throws IOException {
    scratch.close();
  }

  /** An archive, expanded or to be expanded. */
  private final class Unpacked {
    private final Path archive;
    private Optional<Path> folder = Optional.empty();

    Unpacked(Path archive) {
      this.archive = archive;
    }

    synchronized byte[] read(String entry) throws IOException {
      if (folder.isEmpty()) {
        Path made = scratch.newFolder();
        folder = Optional.of(made);
        expansion.expand(archive, Long.MAX_VALUE, (at, file) -> Files.move(file, made.resolve(at)));
      }
      Path file = folder.get().resolve(entry);
      if (!Files.isRegularFile(file)) {
        throw new NoSuchFileException(archive + " " + entry);
      }
      return Files.readAllBytes(file);
    }

    synchronized void remove() throws IOException {
      if (folder.isPresent()) {
        Scratch.remove(folder.get());
        folder = Optional.empty();
      }
    }
  }
}
