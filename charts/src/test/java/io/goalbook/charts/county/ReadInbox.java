package io.goalbook.charts.county;

import io.goalbook.analytics.Analysis;
import io.goalbook.analytics.Statistics;
import io.goalbook.ingest.GoalTableReading;
import io.goalbook.ingest.ReadDocument;
import io.goalbook.ingest.correction.Corrections;
import io.goalbook.ingest.inbox.InboxDiscovery;
import io.goalbook.ingest.inbox.PendingDocument;
import io.goalbook.ingest.inbox.PendingDocuments;
import io.goalbook.ingest.store.GoalTableStore;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.ReferenceTables;
import io.goalbook.model.words.WordLists;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * An inbox that was read into a warehouse in memory; facts may be planted before it is analysed.
 */
final class ReadInbox implements AutoCloseable {
  static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private final WordLists words = WordLists.packaged();
  private final Warehouse warehouse = Warehouse.inMemory();

  private ReadInbox() throws SQLException {}

  static ReadInbox of(Path inbox) throws Exception {
    ReadInbox read = new ReadInbox();
    DuckDBConnection facts = read.warehouse.connection();
    new InboxDiscovery(inbox, facts, read.words).discover(true);
    List<ReadDocument> documents = new ArrayList<>();
    try (GoalTableReading reading = new GoalTableReading(inbox, read.words)) {
      for (PendingDocument pending : PendingDocuments.list(facts, read.words)) {
        documents.add(reading.read(pending));
      }
    }
    GoalTableStore store =
        new GoalTableStore(facts, read.words, Corrections.from(ReferenceTables.none(), read.words));
    store.store(documents, DAY);
    store.settle();
    return read;
  }

  /** Changes facts as a document could have said them. */
  void plant(String sql) throws SQLException {
    try (Statement statement = connection().createStatement()) {
      statement.execute(sql);
    }
  }

  Statistics analyse() throws Exception {
    return new Analysis(connection(), words).run();
  }

  DuckDBConnection connection() {
    return warehouse.connection();
  }

  WordLists words() {
    return words;
  }

  @Override
  public void close() throws SQLException {
    warehouse.close();
  }
}
