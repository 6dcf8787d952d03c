package io.goalbook.ingest.correction;

import io.goalbook.model.warehouse.RowAppender;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBConnection;

/**
 * What stood at the location of each correction when it was first applied. A form that changes
 * under a correction, or makes room for another project, is noticed by it. Belongs to one thread.
 */
public final class CorrectionMemory {
  private final Map<String, First> known = new HashMap<>();
  private final Map<String, First> added = new TreeMap<>();

  /** Remembers nothing yet. */
  public static CorrectionMemory empty() {
    return new CorrectionMemory();
  }

  private CorrectionMemory() {}

  /** What the warehouse remembers. */
  public static CorrectionMemory load(DuckDBConnection connection) throws SQLException {
    CorrectionMemory memory = new CorrectionMemory();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT correction_id, sha256, subject, before FROM correction_memory")) {
      while (rows.next()) {
        memory.known.put(
            rows.getString(1), new First(rows.getString(2), rows.getString(3), rows.getString(4)));
      }
    }
    return memory;
  }

  /** Keeps in the warehouse what is new; part of the transaction that stores the documents. */
  public void save(DuckDBConnection connection) throws SQLException {
    if (added.isEmpty()) {
      return;
    }
    try (RowAppender rows = new RowAppender(connection, "correction_memory")) {
      for (Map.Entry<String, First> entry : added.entrySet()) {
        First first = entry.getValue();
        rows.begin()
            .text(entry.getKey())
            .text(first.sha256())
            .text(first.subject())
            .text(first.before())
            .end();
      }
    }
  }

  /** Whether the correction may count, judged by what stands there now. */
  boolean allows(Correction correction, First now) {
    First first = known.get(correction.id());
    return first == null || first.fits(now);
  }

  /** Remembers what stands there when the correction counts for the first time. */
  void remember(Correction correction, First now) {
    if (!known.containsKey(correction.id())) {
      known.put(correction.id(), now);
      added.put(correction.id(), now);
    }
  }

  /**
   * What stood at a location.
   *
   * @param sha256 of the document's bytes
   * @param subject the name of the project or indicator; may be empty
   * @param before the value that was read; an empty text when none was
   */
  record First(String sha256, String subject, String before) {

    /** The same bytes may be read better by a later version; other bytes must say the same. */
    boolean fits(First now) {
      boolean sameSubject = subject.equals(now.subject);
      boolean sameValue = before.equals(now.before);
      return sha256.equals(now.sha256) ? sameSubject || sameValue : sameSubject && sameValue;
    }
  }
}
