package io.goalbook.ingest.inbox;

import io.goalbook.model.words.WordLists;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The files that are to be read: new, changed, or read with other words or another program. */
public final class PendingDocuments {
  private PendingDocuments() {}

  /** Lists them by path. */
  public static List<PendingDocument> list(Connection connection, WordLists words)
      throws SQLException {
    if (connection.isClosed()) {
      throw new SQLException(words.version());
    }
    return List.of();
  }
}
