package io.goalbook.model.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {
  @TempDir private Path folder;

  private static List<String> query(Warehouse warehouse, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = warehouse.connection().createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }

  @Test
  void every_table_and_every_column_is_explained() throws SQLException {
    try (Warehouse warehouse = Warehouse.inMemory()) {
      String own = " AND table_name <> 'schema_migrations'";
      assertThat(
              query(
                  warehouse,
                  "SELECT table_name FROM duckdb_tables() WHERE NOT internal AND comment IS NULL"
                      + own))
          .isEmpty();
      assertThat(
              query(
                  warehouse,
                  "SELECT table_name || '.' || column_name FROM duckdb_columns() WHERE NOT"
                      + " internal AND comment IS NULL"
                      + own))
          .isEmpty();
    }
  }

  @Test
  void its_log_moves_into_the_file_when_it_is_told_to() throws Exception {
    Path log = folder.resolve("facts.duckdb.wal");
    try (Warehouse warehouse =
        Warehouse.open(folder.resolve("facts.duckdb"), new WarehouseSettings(512, 1))) {
      try (Statement statement = warehouse.connection().createStatement()) {
        statement.execute("CREATE TABLE stored AS SELECT 1 AS number");
      }
      assertThat(log).isNotEmptyFile();

      warehouse.moveLogIntoFile();

      assertThat(Files.notExists(log) || Files.size(log) == 0).isTrue();
      assertThat(query(warehouse, "FROM stored")).containsExactly("1");
    }
  }

  @Test
  void it_computes_with_one_thread_when_it_is_told_to() throws SQLException {
    try (Warehouse warehouse =
        Warehouse.open(folder.resolve("facts.duckdb"), new WarehouseSettings(512, 2))) {
      warehouse.computeAlone();

      assertThat(query(warehouse, "SELECT current_setting('threads')")).containsExactly("1");
    }
  }

  @Test
  void what_was_stored_is_there_when_the_file_is_opened_again() throws SQLException {
    Path file = folder.resolve("new/facts.duckdb");
    try (Warehouse warehouse = Warehouse.open(file, WarehouseSettings.defaults());
        Statement statement = warehouse.connection().createStatement()) {
      statement.execute("INSERT INTO spending_plan VALUES ('p', '3月底', NULL, 25)");
    }

    try (Warehouse warehouse = Warehouse.open(file, WarehouseSettings.defaults())) {
      assertThat(query(warehouse, "SELECT point FROM spending_plan")).containsExactly("3月底");
      assertThat(query(warehouse, "SELECT file FROM schema_migrations ORDER BY file"))
          .containsExactly(
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
    }
  }

  @Test
  void a_file_that_is_no_database_is_said_to_be_none() throws IOException {
    Path file = Files.writeString(folder.resolve("facts.duckdb"), "not a database".repeat(500));

    assertThatThrownBy(() -> Warehouse.open(file, WarehouseSettings.defaults()))
        .isInstanceOfSatisfying(WarehouseException.class, e -> assertThat(e.isLocked()).isFalse())
        .hasMessageContaining(file.toString());
  }
}
