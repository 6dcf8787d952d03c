package io.goalbook.charts.workbook;

import io.goalbook.analytics.Analysis;
import io.goalbook.analytics.Statistics;
import io.goalbook.charts.GraphicsCheck;
import io.goalbook.charts.SummaryRenderer;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The whole way from an inbox to a workbook, in memory. */
final class SampleBook {
  static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private SampleBook() {}

  /** Reads an inbox and writes its workbook into a folder. */
  static Path write(Path inbox, Path folder) throws Exception {
    return write(inbox, folder, ReferenceTables.none());
  }

  /** Reads an inbox and writes its workbook into a folder, with the corrections of an analyst. */
  static Path write(Path inbox, Path folder, ReferenceTables reference) throws Exception {
    WordLists words = WordLists.packaged();
    Corrections corrections = Corrections.from(reference, words);
    try (Warehouse warehouse = Warehouse.inMemory()) {
      new InboxDiscovery(inbox, warehouse.connection(), words).discover(true);
      GoalTableReading reading = new GoalTableReading(inbox, words);
      List<ReadDocument> documents = new ArrayList<>();
      for (PendingDocument pending : PendingDocuments.list(warehouse.connection(), words)) {
        documents.add(reading.read(pending));
      }
      GoalTableStore store = new GoalTableStore(warehouse.connection(), words, corrections);
      store.store(documents, DAY);
      store.settle();
      Statistics statistics = new Analysis(warehouse.connection(), words).run();
      new SummaryRenderer(
              warehouse.connection(), words, DAY, "test", GraphicsCheck.require(), inbox)
          .render(statistics, folder);
      return folder.resolve("summary.xlsx");
    }
  }
}
