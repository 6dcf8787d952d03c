package io.goalbook.app.job;

import io.goalbook.charts.edition.Edition;
import io.goalbook.ingest.InboxLimits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a run is told. Paths are absolute.
 *
 * @param inbox the folder with the documents
 * @param database the DuckDB file
 * @param output the folder of the published runs
 * @param words a folder whose word lists are laid over the packaged ones
 * @param reference a folder with the reference tables; empty means that there are none
 * @param asOf the data date; empty means the day on which the newest document was first read
 * @param acceptMissing publish although the inbox is empty or has shrunk
 * @param edition for whom is written
 * @param threads how many threads read documents
 * @param memoryMegabytes DuckDB's memory limit
 * @param keep how many published runs are kept, at least 1
 * @param limits what files of the inbox may cost
 */
public record RunSettings(
    Path inbox,
    Path database,
    Path output,
    Optional<Path> words,
    Optional<Path> reference,
    Optional<LocalDate> asOf,
    boolean acceptMissing,
    Edition edition,
    int threads,
    int memoryMegabytes,
    int keep,
    InboxLimits limits) {

  /** The files of the job repository stand beside the database: this plus {@code .mv.db}. */
  Path jobRepository() {
    return beside("-jobs");
  }

  /** The file whose lock says that a run on this database is going on. */
  Path databaseLock() {
    return database.resolveSibling(database.getFileName() + ".lock");
  }

  /** The file whose lock says that a run is publishing into this output folder. */
  Path outputLock() {
    return output.resolve(".lock");
  }

  private Path beside(String suffix) {
    String name = String.valueOf(database.getFileName());
    String stem =
        name.endsWith(".duckdb") ? name.substring(0, name.length() - ".duckdb".length()) : name;
    return database.resolveSibling(stem + suffix);
  }
}
