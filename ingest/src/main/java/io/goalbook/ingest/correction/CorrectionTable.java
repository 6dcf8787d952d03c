package io.goalbook.ingest.correction;

import io.goalbook.model.warehouse.RowAppender;
import io.goalbook.model.warehouse.SqlFile;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/** The table {@code corrections}: every row of the file, and what came of it. */
public final class CorrectionTable {
  private static final List<String> SETTLE =
      SqlFile.statements(CorrectionTable.class, "settle-corrections.sql");

  private CorrectionTable() {}

  /** Fills the table anew; part of the caller's transaction. */
  public static void fill(DuckDBConnection connection, Corrections corrections)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE OR REPLACE TEMP TABLE correction_rows (correction_id VARCHAR, document VARCHAR,"
              + " location VARCHAR, field VARCHAR, value VARCHAR, reason VARCHAR, author VARCHAR)");
      try (RowAppender rows = new RowAppender(connection, "correction_rows")) {
        for (Correction correction : corrections.all()) {
          append(rows, correction);
        }
      }
      for (String sql : SETTLE) {
        statement.execute(sql);
      }
    }
  }

  private static void append(RowAppender rows, Correction correction) throws SQLException {
    rows.begin()
        .text(correction.id())
        .text(correction.document())
        .text(correction.location())
        .text(correction.field().code())
        .text(Optional.of(correction.value()).filter(value -> !value.isEmpty()))
        .text(correction.reason())
        .text(correction.author())
        .end();
  }
}
