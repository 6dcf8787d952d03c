package io.goalbook.app.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goalbook.analytics.Analysis;
import io.goalbook.analytics.revision.SinceLastRun;
import io.goalbook.app.publish.RunLedger.PublishedRun;
import io.goalbook.app.publish.RunLedger.ReadByRun;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.WordLists;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunLedgerTest {
  private Warehouse warehouse = Warehouse.inMemory();

  @BeforeEach
  void one_document_with_one_project() throws SQLException {
    warehouse = Warehouse.inMemory();
    document("d1", "A", "托养", 6300);
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void the_first_run_and_its_repetition_have_nothing_to_compare_with() throws SQLException {
    assertThat(publish("1", "w1").hasLastRun()).isFalse();
    assertThat(publish("2", "w1").hasLastRun()).isFalse();
  }

  @Test
  void a_run_has_read_what_is_stored_under_its_id() throws SQLException {
    document("d2", "B", "培训", 20000);
    execute(
        "INSERT INTO indicators BY NAME SELECT 'I' || i AS indicator_id, 'B' AS project_id,"
            + " 'd2' AS document_id, i AS ordinal, 'project' AS scope, '人数' AS name, '人数' AS name_raw,"
            + " '≥1人' AS raw_value, 'quantity' AS value_kind, true AS comparator_printed, 'annual' AS term,"
            + " 1 AS confidence, '表1' AS location FROM range(3) n (i)");
    execute("DELETE FROM readings");
    execute(
        "INSERT INTO readings BY NAME SELECT document_id, 'w' AS words_version,"
            + " 'r' AS reader_version, status, DATE '2026-03-01' AS first_read, run_id"
            + " FROM (VALUES ('d1', 'read', 'run 1'), ('d2', 'partly_read', 'run 2'),"
            + " ('d3', 'rejected', 'run 2'), ('d4', 'read', NULL)) v (document_id, status, run_id)");

    RunLedger ledger = new RunLedger(warehouse.connection());

    assertThat(ledger.readBy("run 1")).isEqualTo(new ReadByRun(1, 0, 0, 1, 0));
    assertThat(ledger.readBy("run 2")).isEqualTo(new ReadByRun(1, 1, 1, 1, 3));
    assertThat(ledger.readBy("run 3")).isEqualTo(new ReadByRun(0, 0, 0, 0, 0));
  }

  @Test
  void the_same_inputs_again_are_compared_with_the_same_run() throws SQLException {
    publish("1", "w1");
    document("d2", "B", "培训", 20000);

    SinceLastRun second = publish("2", "w1");
    SinceLastRun again = publish("3", "w1");

    assertThat(second.documents())
        .extracting(row -> row.outcome() + " " + row.path().orElse("-"))
        .containsExactly("new d2.docx");
    assertThat(again).isEqualTo(second);
  }

  @Test
  void what_new_words_did_is_told_from_what_a_new_document_did() throws SQLException {
    publish("1", "w1");
    execute("UPDATE projects SET budget_yuan = 63000 WHERE project_id = 'A'");
    document("d2", "B", "培训", 20000);

    SinceLastRun since = publish("2", "w2");

    assertThat(since.versions())
        .extracting(
            row -> row.what() + " " + row.earlierVersion().orElse("-") + row.version().orElse("-"))
        .containsExactly("program 0.10.1", "words w1w2");
    assertThat(since.projects())
        .extracting(row -> row.outcome() + " " + row.cause() + " " + row.projectName().orElse("-"))
        .containsExactly("changed versions 托养", "new documents 培训");
    assertThat(since.figures())
        .filteredOn(row -> row.place().county().isPresent() && row.figure().equals("budget_yuan"))
        .extracting(
            row ->
                row.cause()
                    + " "
                    + row.earlierValue().orElseThrow()
                    + " "
                    + row.change().orElseThrow())
        .containsExactly("both 6300.0000 76700.0000");
  }

  @Test
  void new_words_alone_change_figures_by_versions() throws SQLException {
    publish("1", "w1");
    execute("UPDATE projects SET budget_yuan = 63000 WHERE project_id = 'A'");

    assertThat(publish("2", "w2").figures())
        .extracting(row -> row.figure() + " " + row.cause())
        .containsExactly("budget_yuan versions", "budget_yuan versions");
  }

  @Test
  void a_document_that_went_takes_its_projects_and_figures_along() throws SQLException {
    publish("1", "w1");
    document("d2", "B", "培训", 20000);
    publish("2", "w1");
    execute("UPDATE documents SET status = 'gone' WHERE document_id = 'd1'");

    SinceLastRun since = publish("3", "w1");

    assertThat(since.documents())
        .extracting(row -> row.outcome() + " " + row.cause() + " " + row.earlierPath().orElse("-"))
        .containsExactly("gone documents d1.docx");
    assertThat(since.projects())
        .extracting(row -> row.outcome() + " " + row.cause() + " " + row.projectName().orElse("-"))
        .containsExactly("gone documents 托养");
  }

  @Test
  void a_corrected_document_changes_its_project_and_is_not_one_gone_and_one_new()
      throws SQLException {
    publish("1", "w1");
    execute(
        """
        UPDATE documents SET document_id = 'd9', sha256 = 'other' WHERE document_id = 'd1';
        UPDATE projects SET project_id = 'A9', document_id = 'd9', budget_yuan = 7000 WHERE project_id = 'A';
        """);

    SinceLastRun since = publish("2", "w1");

    assertThat(since.documents())
        .extracting(row -> row.outcome() + " " + row.path().orElse("-"))
        .containsExactly("changed d1.docx");
    assertThat(since.projects())
        .extracting(
            row -> row.outcome() + row.earlierProjectId().orElse("-") + row.projectId().orElse("-"))
        .containsExactly("changedAA9");
  }

  @Test
  void only_what_can_be_compared_again_is_kept() throws SQLException {
    publish("1", "w1");
    publish("2", "w2");
    publish("3", "w3");
    publish("4", "w3");

    assertThat(column("SELECT DISTINCT run_id FROM published_documents ORDER BY ALL"))
        .containsExactly("2", "4");
    assertThat(column("SELECT DISTINCT run_id FROM published_versions ORDER BY ALL"))
        .containsExactly("2", "4");
    assertThat(column("SELECT run_id FROM runs ORDER BY ALL")).containsExactly("1", "2", "3", "4");
  }

  @Test
  void a_run_that_cannot_be_kept_is_not_recorded_either() throws SQLException {
    publish("1", "w1");
    analyse("2", "w2");
    execute("DROP TABLE key_figures");

    assertThatThrownBy(() -> record("2", "w2"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("key_figures");
    assertThat(column("SELECT run_id FROM runs")).containsExactly("1");
    assertThat(column("SELECT DISTINCT run_id FROM published_documents")).containsExactly("1");
  }

  private SinceLastRun publish(String runId, String words) throws SQLException {
    SinceLastRun since = analyse(runId, words);
    record(runId, words);
    return since;
  }

  private SinceLastRun analyse(String runId, String words) throws SQLException {
    new RunLedger(warehouse.connection()).begin(runId, inputs(words));
    return new Analysis(warehouse.connection(), WordLists.packaged()).run().sinceLastRun();
  }

  private void record(String runId, String words) throws SQLException {
    RunLedger ledger = new RunLedger(warehouse.connection());
    ledger.record(
        new PublishedRun(
            runId,
            ledger.inputsDigest(inputs(words)),
            LocalDate.of(2026, 1, 1),
            LocalDateTime.of(2026, 1, 1, Integer.parseInt(runId), 0),
            ledger.totals()));
  }

  private static RunInputs inputs(String words) {
    return new RunInputs(new TreeMap<>(Map.of("words", words, "program", "0.1")));
  }

  private void document(String document, String project, String name, int yuan)
      throws SQLException {
    execute(
        """
        INSERT INTO documents BY NAME SELECT '%1$s' AS document_id, '%1$s.docx' AS path, '%1$s' AS sha256,
          '甲省' AS province, '130101' AS county_code, '东县' AS county, 2025 AS fiscal_year,
          'read' AS status, 0 AS bytes, 1 AS goal_tables, 0 AS indicators, 0 AS rows_seen,
          0 AS rows_reported, 0 AS masked;
        INSERT INTO projects BY NAME SELECT '%2$s' AS project_id, '%1$s' AS document_id, 1 AS table_ordinal,
          'project' AS table_kind, '甲省' AS province, '130101' AS county_code, '东县' AS county,
          2025 AS fiscal_year, '%3$s' AS project_name, %4$d AS budget_yuan, 1 AS confidence,
          '表1' AS location;
        """
            .formatted(document, project, name, yuan));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = warehouse.connection().createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> column(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = warehouse.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
