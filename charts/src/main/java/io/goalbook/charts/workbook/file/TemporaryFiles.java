package io.goalbook.charts.workbook.file;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * A folder of its own for what POI lays down while it writes, removed at the end.
 *
 * <p>POI's own folder, {@code poifiles} in the common one, belongs to whoever used POI first on the
 * machine: nobody else may write into it.
 */
final class TemporaryFiles {
  private TemporaryFiles() {}

  /** Something that writes through POI, in the calling thread alone. */
  interface Writing {
    /** Writes. */
    void run() throws IOException, SQLException;
  }

  /** Writes; only this thread's POI uses the folder, and only meanwhile. */
  static void around(Writing writing) throws IOException, SQLException {
    Path folder = Files.createTempDirectory("goalbook-");
    try {
      within(folder, writing);
    } finally {
      remove(folder);
    }
  }

  private static void within(Path folder, Writing writing) throws IOException, SQLException {
    Optional<Exception> failure = TempFile.withStrategy(strategy(folder), () -> failureOf(writing));
    if (failure.isPresent() && failure.get() instanceof SQLException failed) {
      throw failed;
    }
    if (failure.isPresent() && failure.get() instanceof IOException failed) {
      throw failed;
    }
  }

  /** POI takes no code that throws: the failure is handed over instead. */
  private static Optional<Exception> failureOf(Writing writing) {
    try {
      writing.run();
      return Optional.empty();
    } catch (IOException | SQLException e) {
      return Optional.of(e);
    }
  }

  private static TempFileCreationStrategy strategy(Path folder) {
    return new TempFileCreationStrategy() {
      @Override
      public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder, prefix, suffix).toFile();
      }

      @Override
      public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(folder, prefix).toFile();
      }
    };
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(TemporaryFiles::delete);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
