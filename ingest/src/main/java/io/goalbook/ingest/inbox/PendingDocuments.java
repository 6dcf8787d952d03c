package io.goalbook.ingest.inbox;

import io.goalbook.ingest.ReadingInputs;
import io.goalbook.ingest.correction.Corrections;
import io.goalbook.model.warehouse.RowAppender;
import io.goalbook.model.warehouse.SqlFile;
import io.goalbook.model.words.WordLists;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;

/** The files that are to be read: new, changed, or read with other words or another program. */
public final class PendingDocuments {
  private static final String CORRECTED =
      SqlFile.read(PendingDocuments.class, "corrected-documents.sql");
  private static final String PENDING = SqlFile.read(PendingDocuments.class, "pending.sql");

  private PendingDocuments() {}

  /** Lists them by path, when nobody corrects any. */
  public static List<PendingDocument> list(DuckDBConnection connection, WordLists words)
      throws SQLException {
    return list(connection, ReadingInputs.of(words, Corrections.none()));
  }

  /** Lists them by path. */
  public static List<PendingDocument> list(DuckDBConnection connection, ReadingInputs inputs)
      throws SQLException {
    List<PendingDocument> pending = new ArrayList<>();
    tellCorrections(connection, inputs);
    try (PreparedStatement statement = connection.prepareStatement(PENDING)) {
      statement.setString(1, inputs.words());
      statement.setString(2, inputs.reader());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          pending.add(
              new PendingDocument(
                  rows.getString("document_id"),
                  rows.getString("path"),
                  rows.getString("sha256"),
                  rows.getLong("bytes"),
                  checksum(rows),
                  ArchiveColumns.place(rows),
                  ArchiveColumns.verdict(rows)));
        }
      }
    }
    return pending;
  }

  private static OptionalLong checksum(ResultSet rows) throws SQLException {
    long checksum = rows.getLong("crc32c");
    return rows.wasNull() ? OptionalLong.empty() : OptionalLong.of(checksum);
  }

  private static void tellCorrections(DuckDBConnection connection, ReadingInputs inputs)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(CORRECTED);
    }
    try (RowAppender rows = new RowAppender(connection, "corrected_documents")) {
      for (Map.Entry<String, String> one : new TreeMap<>(inputs.corrections()).entrySet()) {
        rows.begin().text(one.getKey()).text(one.getValue()).end();
      }
    }
  }
}
