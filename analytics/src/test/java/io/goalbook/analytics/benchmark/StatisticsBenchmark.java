package io.goalbook.analytics.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.goalbook.analytics.Analysis;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.warehouse.WarehouseSettings;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * How long every statistic takes over 1 000 000 indicators in 100 000 goal tables of 3 000
 * counties, with DuckDB held to 1 GB and two threads. A program, not a test: CONTRIBUTING.md says
 * how to start it.
 */
public final class StatisticsBenchmark {
  private static final WarehouseSettings SETTINGS = new WarehouseSettings(1024, 2);
  private static final SqlScript FACTS = SqlScript.beside(StatisticsBenchmark.class, "facts.sql");

  private static final double NANOS = 1e9;

  private StatisticsBenchmark() {}

  /**
   * Builds the facts and computes all statistics in two runs: into empty tables, then replacing
   * them. As in the program the log is moved into the file when facts are stored and when a run
   * ends.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    Path folder = Files.createTempDirectory("goalbook-benchmark");
    Path file = folder.resolve("benchmark.duckdb");
    try {
      Stopwatch closing = new Stopwatch();
      try (Warehouse warehouse = Warehouse.open(file, SETTINGS)) {
        Stopwatch building = new Stopwatch();
        FACTS.run(warehouse.connection());
        warehouse.moveLogIntoFile();
        building.lap("facts: " + counts(warehouse));
        compute("into empty tables", analysis(warehouse));
        closing.start();
      }
      closing.lap("end of the run");
      try (Warehouse warehouse = Warehouse.open(file, SETTINGS)) {
        Analysis analysis = analysis(warehouse);
        compute("replacing", analysis);
        Stopwatch reading = new Stopwatch();
        analysis.read();
        reading.lap("read into records");
        closing.start();
      }
      closing.lap("end of the run");
    } finally {
      for (String name : new String[] {"benchmark.duckdb.wal", "benchmark.duckdb"}) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.deleteIfExists(folder.resolve("benchmark.duckdb.tmp"));
      Files.deleteIfExists(folder);
    }
  }

  private static Analysis analysis(Warehouse warehouse) {
    return new Analysis(warehouse.connection(), WordLists.packaged());
  }

  private static void compute(String title, Analysis analysis) {
    System.out.println("-- " + title);
    Stopwatch all = new Stopwatch();
    Stopwatch each = new Stopwatch();
    analysis.compute(each::lap);
    all.lap("all statistics");
  }

  private static String counts(Warehouse warehouse) throws SQLException {
    try (Statement statement = warehouse.connection().createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT (SELECT count(*) FROM projects), (SELECT count(*) FROM indicators),"
                    + " (SELECT count(DISTINCT county_code) FROM projects)")) {
      row.next();
      return row.getInt(1)
          + " tables, "
          + row.getInt(2)
          + " indicators, "
          + row.getInt(3)
          + " counties";
    }
  }

  /**
   * Prints the time since it was made or last asked, and beside it the time of processors: on a
   * machine that others use too, only that one can be compared.
   */
  private static final class Stopwatch {
    private long since = System.nanoTime();
    private long worked = processorNanos();

    void start() {
      since = System.nanoTime();
      worked = processorNanos();
    }

    void lap(String what) {
      long now = System.nanoTime();
      long work = processorNanos();
      System.out.printf(
          Locale.ROOT,
          "%8.2f s  %8.2f s of processors  %s%n",
          (now - since) / NANOS,
          (work - worked) / NANOS,
          what);
      since = now;
      worked = work;
    }

    private static long processorNanos() {
      return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
          ? machine.getProcessCpuTime()
          : 0;
    }
  }
}
