package io.goalbook.model.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The versioned migrations: plain SQL files under {@code schema/}, applied once each, in order. */
final class Migrations {
  /** Add new files at the end; a file that has been released never changes. */
  private static final List<String> FILES =
      List.of(
          "V001__facts.sql",
          "V002__statistics.sql",
          "V003__bookkeeping.sql",
          "V004__archives.sql",
          "V005__corrections.sql",
          "V006__cost.sql",
          "V007__money.sql",
          "V008__habits.sql",
          "V009__several_rates.sql",
          "V010__unreconciled_rates.sql",
          "V011__corrected_goals.sql",
          "V012__checksums.sql",
          "V013__reading_runs.sql");

  private final List<String> files;

  private Migrations(List<String> files) {
    this.files = files;
  }

  static Migrations bundled() {
    return new Migrations(FILES);
  }

  /** Applies what is missing, a transaction a file. */
  void apply(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS schema_migrations (file VARCHAR PRIMARY KEY,"
              + " applied_at TIMESTAMP NOT NULL)");
      Set<String> applied = applied(statement);
      for (String file : files) {
        if (!applied.contains(file)) {
          applyOne(connection, file);
        }
      }
    }
  }

  private static Set<String> applied(Statement statement) throws SQLException {
    Set<String> applied = new HashSet<>();
    try (ResultSet rows = statement.executeQuery("SELECT file FROM schema_migrations")) {
      while (rows.next()) {
        applied.add(rows.getString(1));
      }
    }
    return applied;
  }

  private static void applyOne(Connection connection, String file) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN TRANSACTION");
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(SqlFile.read(Migrations.class, "/schema/" + file));
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO schema_migrations VALUES (?, now() AT TIME ZONE 'UTC')")) {
        insert.setString(1, file);
        insert.execute();
      }
      statement.execute("COMMIT");
    } catch (SQLException e) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("ROLLBACK");
      }
      throw new SQLException("migration " + file + " failed: " + e.getMessage(), e);
    }
  }
}
