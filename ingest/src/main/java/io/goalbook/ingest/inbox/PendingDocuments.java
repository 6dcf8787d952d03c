package io.goalbook.ingest.inbox;

import io.goalbook.ingest.ReaderVersion;
import io.goalbook.model.warehouse.SqlFile;
import io.goalbook.model.words.WordLists;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The files that are to be read: new, changed, or read with other words or another program. */
public final class PendingDocuments {
  private static final String PENDING = SqlFile.read(PendingDocuments.class, "pending.sql");

  private PendingDocuments() {}

  /** Lists them by path. */
  public static List<PendingDocument> list(Connection connection, WordLists words)
      throws SQLException {
    List<PendingDocument> pending = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(PENDING)) {
      statement.setString(1, words.version());
      statement.setString(2, ReaderVersion.CURRENT);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          pending.add(
              new PendingDocument(
                  rows.getString("document_id"),
                  rows.getString("path"),
                  rows.getString("sha256"),
                  rows.getLong("bytes"),
                  ArchiveColumns.place(rows),
                  ArchiveColumns.verdict(rows)));
        }
      }
    }
    return pending;
  }
}
