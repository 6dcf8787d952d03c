package io.goalbook.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.GoalTableReading;
import io.goalbook.ingest.ReadDocument;
import io.goalbook.ingest.corpus.Corpus;
import io.goalbook.ingest.corpus.CorpusOptions;
import io.goalbook.ingest.corpus.Truth;
import io.goalbook.ingest.inbox.InboxDiscovery;
import io.goalbook.ingest.inbox.PendingDocument;
import io.goalbook.ingest.inbox.PendingDocuments;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.WordLists;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyRowsTest {
  private static final WordLists WORDS = WordLists.packaged();

  @TempDir private Path inbox;

  /**
   * The appender passes rows on in blocks of 2048: what fills several of them must arrive whole.
   */
  @Test
  void a_chunk_of_many_thousand_rows_arrives_whole() throws Exception {
    List<Truth> truths = Corpus.write(inbox, CorpusOptions.of(120, 2026));
    int expected = truths.stream().mapToInt(truth -> truth.indicators().size()).sum();
    assertThat(expected).isGreaterThan(2 * 2048);

    try (Warehouse warehouse = Warehouse.inMemory()) {
      new InboxDiscovery(inbox, warehouse.connection(), WORDS).discover(false);
      GoalTableReading reading = new GoalTableReading(inbox, WORDS);
      List<ReadDocument> documents = new ArrayList<>();
      for (PendingDocument pending : PendingDocuments.list(warehouse.connection(), WORDS)) {
        documents.add(reading.read(pending));
      }
      GoalTableStore store = new GoalTableStore(warehouse.connection(), WORDS);

      store.store(documents, LocalDate.of(2026, 3, 1));
      store.store(documents, LocalDate.of(2026, 3, 2));
      store.settle();
      assertThat(stored(warehouse)).containsExactlyElementsOf(written(truths));
    }
  }

  private static List<String> written(List<Truth> truths) {
    return truths.stream()
        .sorted(Comparator.comparing(Truth::path))
        .flatMap(truth -> truth.indicators().stream())
        .map(
            indicator ->
                String.join(
                    "|",
                    indicator.level1(),
                    indicator.level2(),
                    indicator.name(),
                    indicator.rawValue(),
                    indicator.value().kind(),
                    indicator.value().unit().orElse("")))
        .toList();
  }

  private static List<String> stored(Warehouse warehouse) throws SQLException {
    List<String> stored = new ArrayList<>();
    try (Statement statement = warehouse.connection().createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT concat_ws('|', i.level1, i.level2, i.name, i.raw_value, i.value_kind,"
                    + " coalesce(i.unit, '')) FROM indicators i JOIN projects p USING (project_id)"
                    + " JOIN documents d ON d.document_id = i.document_id"
                    + " ORDER BY d.path, p.table_ordinal, i.ordinal")) {
      while (rows.next()) {
        stored.add(rows.getString(1));
      }
    }
    return stored;
  }
}
