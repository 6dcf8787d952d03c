package io.goalbook.ingest.correction;

import io.goalbook.ingest.GoalTableReading;
import io.goalbook.ingest.InboxLimits;
import io.goalbook.ingest.ReadDocument;
import io.goalbook.ingest.ReadingInputs;
import io.goalbook.ingest.corpus.Samples;
import io.goalbook.ingest.inbox.InboxDiscovery;
import io.goalbook.ingest.inbox.PendingDocument;
import io.goalbook.ingest.inbox.PendingDocuments;
import io.goalbook.ingest.store.GoalTableStore;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.ReferenceTables;
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

/** An inbox of two documents, a warehouse, and a file of corrections. */
final class CorrectedInbox implements AutoCloseable {
  static final String PINGLUO = "宁夏回族自治区/平罗县/2026/目标.txt";
  static final String HUAILAI = "河北省/怀来县/2025/目标.txt";
  private static final WordLists WORDS = WordLists.packaged();

  private final Path folder;
  private final Warehouse warehouse = Warehouse.inMemory();

  CorrectedInbox(Path folder) throws IOException {
    this.folder = folder;
    put(PINGLUO, text("pingluo-2026.txt"));
    put(HUAILAI, text("huailai-2025.txt"));
  }

  static String text(String sample) {
    return new String(Samples.bytes(sample), StandardCharsets.UTF_8);
  }

  /** Writes the file of corrections: its rows after the document. */
  void correct(String... rows) throws IOException {
    StringBuilder file = new StringBuilder("document,location,field,value,reason,author\n");
    for (String row : rows) {
      file.append(row).append('\n');
    }
    Files.writeString(folder.resolve("corrections.csv"), file);
  }

  void put(String path, String text) throws IOException {
    Path file = folder.resolve("inbox").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  void remove(String path) throws IOException {
    Files.delete(folder.resolve("inbox").resolve(path));
  }

  /** Runs discover, read and store; gives the paths that were read. */
  List<String> run() throws Exception {
    Path inbox = folder.resolve("inbox");
    Corrections corrections = Corrections.from(ReferenceTables.load(Optional.of(folder)), WORDS);
    new InboxDiscovery(
            inbox, warehouse.connection(), WORDS, InboxLimits.DEFAULT.archives(), corrections)
        .discover(true);
    List<ReadDocument> documents = new ArrayList<>();
    try (GoalTableReading reading = new GoalTableReading(inbox, WORDS)) {
      for (PendingDocument pending :
          PendingDocuments.list(warehouse.connection(), ReadingInputs.of(WORDS, corrections))) {
        documents.add(reading.read(pending));
      }
    }
    GoalTableStore store = new GoalTableStore(warehouse.connection(), WORDS, corrections);
    store.store(documents, LocalDate.of(2026, 3, 1));
    store.settle();
    return documents.stream().map(ReadDocument::path).toList();
  }

  List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = warehouse.connection().createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          cells.add(String.valueOf(result.getString(column)));
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }

  @Override
  public void close() {
    warehouse.close();
  }
}
