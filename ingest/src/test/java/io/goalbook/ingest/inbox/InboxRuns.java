package io.goalbook.ingest.inbox;

import io.goalbook.ingest.GoalTableReading;
import io.goalbook.ingest.InboxLimits;
import io.goalbook.ingest.ReadDocument;
import io.goalbook.ingest.archive.ArchiveLimits;
import io.goalbook.ingest.store.GoalTableStore;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An inbox and a warehouse, and the part of a run that concerns both. */
record InboxRuns(Path inbox, Warehouse warehouse) {
  private static final WordLists WORDS = WordLists.packaged();

  Discovery run(LocalDate today) throws Exception {
    return run(today, ArchiveLimits.DEFAULT);
  }

  Discovery run(LocalDate today, ArchiveLimits limits) throws Exception {
    Discovery discovery =
        new InboxDiscovery(inbox, warehouse.connection(), WORDS, limits).discover(false);
    List<ReadDocument> documents = new ArrayList<>();
    try (GoalTableReading reading =
        new GoalTableReading(inbox, WORDS, InboxLimits.DEFAULT.with(limits))) {
      for (PendingDocument pending : PendingDocuments.list(warehouse.connection(), WORDS)) {
        documents.add(reading.read(pending));
      }
    }
    GoalTableStore store = new GoalTableStore(warehouse.connection(), WORDS);
    store.store(documents, today);
    store.settle();
    return discovery;
  }

  Path put(String path, byte[] content) throws IOException {
    Path file = inbox.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  void move(String from, String to) throws IOException {
    Path target = inbox.resolve(to);
    Files.createDirectories(target.getParent());
    Files.move(inbox.resolve(from), target);
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
}
