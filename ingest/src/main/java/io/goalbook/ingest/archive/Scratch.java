package io.goalbook.ingest.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A private folder for what archives expand to, made when the first file needs it and removed at
 * the end. A process that was killed leaves its folder; the next one removes it: the lock of a
 * living process is held. Safe for threads.
 */
public final class Scratch implements Closeable {
  private static final String PREFIX = "goalbook-archives-";
  private static final String LOCK = ".lock";

  /** Between making a folder and locking it nobody else may take it for left over. */
  private static final Duration YOUNG = Duration.ofMinutes(1);

  private final Path parent;
  private Optional<Path> folder = Optional.empty();
  private Optional<FileChannel> lock = Optional.empty();

  private Scratch(Path parent) {
    this.parent = parent;
  }

  /** In the folder for temporary files. */
  public static Scratch inTemporaryFolder() {
    return in(Path.of(System.getProperty("java.io.tmpdir")));
  }

  static Scratch in(Path parent) {
    return new Scratch(parent);
  }

  /** A new empty file. */
  Path file() throws IOException {
    return Files.createTempFile(folder(), "", "");
  }

  /** A new empty folder. */
  Path newFolder() throws IOException {
    return Files.createTempDirectory(folder(), "");
  }

  private synchronized Path folder() throws IOException {
    if (folder.isEmpty()) {
      removeLeftOver();
      Path made = Files.createTempDirectory(parent, PREFIX);
      folder = Optional.of(made);
      FileChannel channel =
          FileChannel.open(
              made.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      lock = Optional.of(channel);
      FileLock held = channel.lock();
      if (!held.isValid()) {
        throw new IOException("the lock of " + made + " is not held");
      }
    }
    return folder.get();
  }

  private void removeLeftOver() throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path candidate : folders) {
        if (isLeftOver(candidate)) {
          tryToRemove(candidate);
        }
      }
    }
  }

  private static boolean isLeftOver(Path candidate) {
    Path lockFile = candidate.resolve(LOCK);
    try {
      Instant made = Files.getLastModifiedTime(candidate, LinkOption.NOFOLLOW_LINKS).toInstant();
      if (made.isAfter(Instant.now().minus(YOUNG))
          || !Files.isDirectory(candidate, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
      if (!Files.exists(lockFile, LinkOption.NOFOLLOW_LINKS)) {
        return true;
      }
      try (FileChannel channel =
          FileChannel.open(lockFile, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
        return channel.tryLock() != null;
      }
    } catch (IOException | OverlappingFileLockException e) {
      // Of another user, or in use: not ours to remove.
      return false;
    }
  }

  private static void tryToRemove(Path folder) {
    try {
      remove(folder);
    } catch (IOException e) {
      // Of another user, or another process is removing it: this one has a folder of its own.
      return;
    }
  }

  /** Removes a folder with all that is in it; links are removed and not followed. */
  static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Removes the folder. */
  @Override
  public synchronized void close() throws IOException {
    if (lock.isPresent()) {
      lock.get().close();
    }
    if (folder.isPresent()) {
      remove(folder.get());
    }
    lock = Optional.empty();
    folder = Optional.empty();
  }
}
