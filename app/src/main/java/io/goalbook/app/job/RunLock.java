package io.goalbook.app.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps two runs apart. The operating system frees the lock when the process ends, however it ends;
 * the file stays and holds the number of the last process, for the message of the next one.
 */
final class RunLock implements AutoCloseable {
  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws AnotherRunException when another process, or another run in this one, holds it
   */
  static RunLock take(Path file) throws IOException, AnotherRunException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (!isTaken(channel)) {
      String holder = holder(channel);
      channel.close();
      throw new AnotherRunException(file, holder);
    }
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap(
            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)),
        0);
    return new RunLock(channel);
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer digits = ByteBuffer.allocate(20);
    channel.read(digits, 0);
    return StandardCharsets.US_ASCII.decode(digits.flip()).toString().strip();
  }

  /** Frees the lock. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
