package io.goalbook.ingest.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.GoalTableReading;
import io.goalbook.ingest.ReadDocument;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.WordLists;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are written to between the walk and their reading. */
class ChangedFilesTest {
  private static final WordLists WORDS = WordLists.packaged();

  @TempDir private Path inbox;
  private final Warehouse warehouse = Warehouse.inMemory();
  private Path file;

  @BeforeEach
  void a_file_is_walked_over() throws Exception {
    file = inbox.resolve("表.txt");
    Files.writeString(file, "甲乙丙");
    new InboxDiscovery(inbox, warehouse.connection(), WORDS).discover(false);
  }

  @AfterEach
  void close() {
    warehouse.close();
  }

  private List<PendingDocument> pending() throws Exception {
    return PendingDocuments.list(warehouse.connection(), WORDS);
  }

  private ReadDocument read(PendingDocument document) throws Exception {
    try (GoalTableReading reading = new GoalTableReading(inbox, WORDS)) {
      return reading.read(document);
    }
  }

  @Test
  void bytes_that_are_those_of_the_walk_are_read() throws Exception {
    assertThat(read(pending().get(0)).reason()).contains("no_goal_table");
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲乙丁", "甲乙丙丁", "甲"})
  void other_bytes_than_those_of_the_walk_are_said_to_have_changed(String now) throws Exception {
    Files.writeString(file, now);

    assertThat(read(pending().get(0)).reason()).contains("changed");
  }

  @Test
  void where_the_walk_of_an_older_version_left_no_checksum_the_digest_tells() throws Exception {
    try (var statement = warehouse.connection().createStatement()) {
      statement.execute("UPDATE inbox_files SET crc32c = NULL");
    }
    PendingDocument document = pending().get(0);

    assertThat(document.crc32c()).isEmpty();
    assertThat(read(document).reason()).contains("no_goal_table");
    Files.write(file, "甲乙丁".getBytes(StandardCharsets.UTF_8));
    assertThat(read(document).reason()).contains("changed");
  }
}
