package io.goalbook.app.job;

import io.goalbook.app.publish.RunInputs;
import io.goalbook.ingest.ReaderVersion;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The versions of all that had a part in a run. */
final class Versions {
  private Versions() {}

  static Map<String, String> of(RunTools tools) throws SQLException {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("goalbook", tools.programVersion());
    versions.put("reader", ReaderVersion.CURRENT);
    versions.put("words", tools.words().version());
    versions.put("reference", tools.reference().version());
    versions.put("java", Runtime.version().toString());
    versions.put("duckdb", duckdb(tools));
    return versions;
  }

  /** Those that decide the bytes of a run's output: Java has no part in them. */
  static RunInputs inputs(RunTools tools) throws SQLException {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("words", tools.words().version());
    versions.put("corrections", tools.reference().version("corrections"));
    versions.put("reference", tools.reference().version());
    versions.put("program", tools.programVersion());
    versions.put("reader", ReaderVersion.CURRENT);
    versions.put("duckdb", duckdb(tools));
    versions.put("data_date", RunDate.of(tools).toString());
    return new RunInputs(versions);
  }

  private static String duckdb(RunTools tools) throws SQLException {
    return tools.warehouse().connection().getMetaData().getDatabaseProductVersion();
  }
}
