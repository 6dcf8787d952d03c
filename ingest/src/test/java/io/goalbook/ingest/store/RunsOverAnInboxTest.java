package io.goalbook.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goalbook.ingest.GoalTableReading;
import io.goalbook.ingest.ReadDocument;
import io.goalbook.ingest.corpus.Samples;
import io.goalbook.ingest.inbox.Discovery;
import io.goalbook.ingest.inbox.InboxDiscovery;
import io.goalbook.ingest.inbox.InboxException;
import io.goalbook.ingest.inbox.PendingDocument;
import io.goalbook.ingest.inbox.PendingDocuments;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.warehouse.WarehouseSettings;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsOverAnInboxTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final String HUAILAI = "河北省/怀来县/2025/目标.txt";
  private static final String PINGLUO = "宁夏回族自治区/平罗县/2026/目标.txt";

  @TempDir private Path folder;
  private Path inbox;
  private Warehouse warehouse;
  private WordLists words = WordLists.packaged();

  @BeforeEach
  void two_documents_in_an_inbox() throws IOException {
    inbox = Files.createDirectory(folder.resolve("inbox"));
    put(HUAILAI, Samples.bytes("huailai-2025.txt"));
    put(PINGLUO, Samples.bytes("pingluo-2026.txt"));
    warehouse = Warehouse.open(folder.resolve("facts.duckdb"), WarehouseSettings.defaults());
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  @Test
  void all_projects_and_indicators_are_in_the_warehouse() throws Exception {
    run(DAY);

    assertThat(query("SELECT count(*), sum(budget_yuan) FROM projects"))
        .containsExactly("14|8969720.00");
    assertThat(query("SELECT scope, count(*) FROM indicators GROUP BY scope ORDER BY scope"))
        .containsExactly("department|15", "project|103");
    assertThat(query("SELECT section, count(*) FROM department_goals GROUP BY ALL ORDER BY 1"))
        .containsExactly("overall|1", "safeguard|7", "sub_goal|7");
    assertThat(query("SELECT count(*) FROM spending_plan")).containsExactly("40");
    assertThat(
            query(
                "SELECT rows_seen = indicators_of_projects + rows_reported FROM (SELECT rows_seen,"
                    + " rows_reported, (SELECT count(*) FROM indicators i WHERE i.document_id ="
                    + " d.document_id AND scope = 'project') AS indicators_of_projects FROM documents"
                    + " d)"))
        .containsExactly("true", "true");
  }

  @Test
  void what_was_read_is_not_read_again() throws Exception {
    run(DAY);

    assertThat(run(DAY.plusDays(1))).isEqualTo(new Discovery(2, 0, 0, 0));
    assertThat(query("SELECT DISTINCT first_read FROM readings")).containsExactly("2026-03-01");
  }

  @Test
  void an_edited_document_replaces_what_it_gave_and_leaves_the_others() throws Exception {
    run(DAY);
    List<String> others =
        query("SELECT project_id FROM projects WHERE county = '怀来县' ORDER BY ALL");
    put(PINGLUO, Samples.text("pingluo-2026.txt").replace("553320", "600000"));

    Discovery second = run(DAY);

    assertThat(second.pending()).isEqualTo(1);
    assertThat(query("SELECT count(*), sum(budget_yuan) FROM projects WHERE county = '平罗县'"))
        .containsExactly("4|2300000.00");
    assertThat(query("SELECT project_id FROM projects WHERE county = '怀来县' ORDER BY ALL"))
        .isEqualTo(others);
    assertThat(query("SELECT count(*) FROM documents")).containsExactly("2");
  }

  @Test
  void a_document_that_has_gone_is_kept_and_comes_back_unread() throws Exception {
    run(DAY);
    Files.delete(inbox.resolve(PINGLUO));
    discover(true);
    assertThat(query("SELECT status, reason FROM documents WHERE county = '平罗县'"))
        .containsExactly("gone|gone");
    assertThat(query("SELECT count(*) FROM projects WHERE county = '平罗县'")).containsExactly("4");

    put(PINGLUO, Samples.bytes("pingluo-2026.txt"));

    assertThat(run(DAY).pending()).isZero();
    assertThat(query("SELECT DISTINCT status FROM documents")).containsExactly("read");
  }

  @Test
  void an_inbox_that_lost_more_than_a_fifth_changes_nothing() throws Exception {
    run(DAY);
    Files.delete(inbox.resolve(PINGLUO));

    assertThatThrownBy(() -> discover(false))
        .isInstanceOfSatisfying(
            InboxException.class, e -> assertThat(e.kind()).isEqualTo(InboxException.Kind.SHRUNK));
    assertThat(query("SELECT DISTINCT status FROM documents")).containsExactly("read");
  }

  @Test
  void an_empty_inbox_is_refused_unless_it_is_accepted() throws Exception {
    Files.delete(inbox.resolve(PINGLUO));
    Files.delete(inbox.resolve(HUAILAI));

    assertThatThrownBy(() -> discover(false)).isInstanceOf(InboxException.class);
    assertThat(discover(true)).isEqualTo(new Discovery(0, 0, 0, 0));
  }

  @Test
  void the_same_bytes_twice_give_their_projects_once() throws Exception {
    String copy = "宁夏回族自治区/平罗县/2026/目标（副本）.txt";
    put(copy, Samples.bytes("pingluo-2026.txt"));

    Discovery first = run(DAY);

    assertThat(first).isEqualTo(new Discovery(3, 1, 2, 0));
    assertThat(query("SELECT count(*) FROM projects WHERE county = '平罗县'")).containsExactly("4");
    assertThat(
            query(
                "SELECT d.path, o.path, d.county_code, d.fiscal_year FROM documents d JOIN documents o"
                    + " ON o.document_id = d.duplicate_of"))
        .containsExactly(copy + "|" + PINGLUO + "|640221|2026");
  }

  @Test
  void a_duplicate_whose_original_has_gone_is_read() throws Exception {
    String copy = "宁夏回族自治区/平罗县/2026/目标（副本）.txt";
    put(copy, Samples.bytes("pingluo-2026.txt"));
    run(DAY);
    Files.delete(inbox.resolve(PINGLUO));

    discover(true);
    readPending(DAY);

    assertThat(query("SELECT path, status FROM documents ORDER BY path"))
        .containsExactly(PINGLUO + "|gone", copy + "|read", HUAILAI + "|read");
  }

  @Test
  void other_words_read_all_again_and_keep_the_day_of_the_first_reading() throws Exception {
    run(DAY);
    Path lists = Files.createDirectory(folder.resolve("words"));
    Files.writeString(lists.resolve("objects.csv"), "word,object\n残疾人,残疾人\n");
    words = WordLists.load(Optional.of(lists));

    assertThat(run(DAY.plusDays(9)).pending()).isEqualTo(2);
    assertThat(query("SELECT DISTINCT first_read FROM readings")).containsExactly("2026-03-01");
    assertThat(query("SELECT count(*) FROM projects")).containsExactly("14");
  }

  @Test
  void an_adjusted_table_supersedes_the_one_before() throws Exception {
    put(
        "宁夏回族自治区/平罗县/2026/调整.txt",
        Samples.text("pingluo-2026.txt")
            .replace("部门项目支出预算绩效目标表", "部门项目支出预算绩效目标调整表")
            .replace("553320", "500000"));

    run(DAY);

    assertThat(
            query(
                "SELECT old.budget_yuan, new.budget_yuan, new.stage FROM projects old JOIN projects"
                    + " new ON new.project_id = old.superseded_by WHERE old.project_name ="
                    + " '政府长聘人员经费'"))
        .containsExactly("553320.00|500000.00|调整");
  }

  @Test
  void one_bad_file_does_not_stop_the_others() throws Exception {
    put("河北省/坏/2025/空.docx", new byte[0]);
    put("河北省/坏/2025/坏.docx", new byte[] {'P', 'K', 3, 4, 1, 2, 3});
    put("河北省/坏/2025/无.txt", "只是一段文字。\n".getBytes(StandardCharsets.UTF_8));

    run(DAY);

    assertThat(query("SELECT path, status, reason FROM documents WHERE county = '坏' ORDER BY ALL"))
        .containsExactly(
            "河北省/坏/2025/坏.docx|rejected|damaged",
            "河北省/坏/2025/无.txt|read|no_goal_table",
            "河北省/坏/2025/空.docx|rejected|empty");
    assertThat(query("SELECT count(*) FROM projects")).containsExactly("14");
  }

  @Test
  void storing_a_document_twice_changes_nothing() throws Exception {
    discover(false);
    List<ReadDocument> documents = read();
    GoalTableStore store = new GoalTableStore(warehouse.connection(), words);
    store.store(documents, DAY);
    List<String> before = query("SELECT * FROM indicators ORDER BY ALL");

    store.store(documents, DAY.plusDays(1));
    store.settle();

    assertThat(query("SELECT * FROM indicators ORDER BY ALL")).isEqualTo(before);
  }

  private Discovery run(LocalDate today) throws Exception {
    Discovery discovery = discover(false);
    readPending(today);
    return discovery;
  }

  private Discovery discover(boolean acceptMissing) throws Exception {
    return new InboxDiscovery(inbox, warehouse.connection(), words).discover(acceptMissing);
  }

  private void readPending(LocalDate today) throws SQLException {
    GoalTableStore store = new GoalTableStore(warehouse.connection(), words);
    store.store(read(), today);
    store.settle();
  }

  private List<ReadDocument> read() throws SQLException {
    GoalTableReading reading = new GoalTableReading(inbox, words);
    List<ReadDocument> documents = new ArrayList<>();
    for (PendingDocument pending : PendingDocuments.list(warehouse.connection(), words)) {
      documents.add(reading.read(pending));
    }
    return documents;
  }

  private void put(String path, String text) throws IOException {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(String path, byte[] content) throws IOException {
    Path file = inbox.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = warehouse.connection().createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        StringBuilder row = new StringBuilder();
        for (int column = 1; column <= columns; column++) {
          row.append(column == 1 ? "" : "|").append(result.getString(column));
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }
}
