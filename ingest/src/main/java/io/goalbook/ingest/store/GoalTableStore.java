package io.goalbook.ingest.store;

import io.goalbook.ingest.ReadDocument;
import io.goalbook.ingest.ReadingInputs;
import io.goalbook.ingest.correction.CorrectedDocument;
import io.goalbook.ingest.correction.CorrectionMemory;
import io.goalbook.ingest.correction.CorrectionTable;
import io.goalbook.ingest.correction.Corrections;
import io.goalbook.ingest.inbox.ReplacedDocuments;
import io.goalbook.model.warehouse.RowAppender;
import io.goalbook.model.warehouse.SqlFile;
import io.goalbook.model.words.WordLists;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/** Puts what documents gave into the warehouse. One thread at a time. */
public final class GoalTableStore {
  private static final List<String> SUPERSEDE =
      SqlFile.statements(GoalTableStore.class, "supersede.sql");
  private static final String REFERENCES = SqlFile.read(GoalTableStore.class, "references.sql");
  private static final String KNOWN = SqlFile.read(GoalTableStore.class, "known.sql");
  private static final String FIRST_READ = SqlFile.read(GoalTableStore.class, "first-read.sql");

  private final DuckDBConnection connection;
  private final Corrections corrections;
  private final ReadingInputs inputs;
  private final Optional<String> runId;

  /**
   * @param connection to the warehouse; not closed here
   * @param words the word lists with which the documents were read
   */
  public GoalTableStore(DuckDBConnection connection, WordLists words) {
    this(connection, words, Corrections.none());
  }

  /**
   * @param connection to the warehouse; not closed here
   * @param words the word lists with which the documents were read
   * @param corrections applied to what is stored
   */
  public GoalTableStore(DuckDBConnection connection, WordLists words, Corrections corrections) {
    this(connection, words, corrections, Optional.empty());
  }

  private GoalTableStore(
      DuckDBConnection connection,
      WordLists words,
      Corrections corrections,
      Optional<String> runId) {
    this.connection = connection;
    this.corrections = corrections;
    this.inputs = ReadingInputs.of(words, corrections);
    this.runId = runId;
  }

  /**
   * A store that notes which run it stores for.
   *
   * @param connection to the warehouse; not closed here
   * @param words the word lists with which the documents were read
   * @param corrections applied to what is stored
   */
  public static GoalTableStore of(
      String runId, DuckDBConnection connection, WordLists words, Corrections corrections) {
    return new GoalTableStore(connection, words, corrections, Optional.of(runId));
  }

  /**
   * Stores documents in one transaction, each replacing all that it gave before. After an error
   * nothing of them is stored.
   *
   * @param today the day that counts as the first reading of new documents; bytes that were read
   *     before, at this path or another, keep their day
   * @return the documents as they were stored, with their corrections
   */
  public List<ReadDocument> store(List<ReadDocument> documents, LocalDate today)
      throws SQLException {
    List<ReadDocument> stored = new ArrayList<>();
    inTransaction(
        () -> {
          CorrectionMemory memory = CorrectionMemory.load(connection);
          Map<String, LocalDate> firstRead = replace(documents);
          try (FactAppenders appenders = new FactAppenders(connection)) {
            for (ReadDocument document : documents) {
              CorrectedDocument corrected = corrections.apply(document, memory);
              appenders.append(corrected);
              appenders.appendReading(
                  document,
                  inputs,
                  firstRead.getOrDefault(document.file().documentId(), today),
                  runId);
              stored.add(corrected.document());
            }
          }
          memory.save(connection);
        });
    return stored;
  }

  /** Deletes what the documents gave before; the days of their first reading are given back. */
  private Map<String, LocalDate> replace(List<ReadDocument> documents) throws SQLException {
    Map<String, LocalDate> firstRead = new HashMap<>();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE OR REPLACE TEMP TABLE replaced (document_id VARCHAR, sha256 VARCHAR)");
      try (RowAppender appender = new RowAppender(connection, "replaced")) {
        for (ReadDocument document : documents) {
          appender.begin().text(document.file().documentId()).text(document.file().sha256()).end();
        }
      }
      try (ResultSet rows = statement.executeQuery(FIRST_READ)) {
        while (rows.next()) {
          firstRead.put(rows.getString(1), rows.getObject(2, LocalDate.class));
        }
      }
      // Most documents of a night are new, and deleting nothing costs as much as storing them.
      if (areKnown(statement)) {
        ReplacedDocuments.delete(statement);
      }
    }
    return firstRead;
  }

  private static boolean areKnown(Statement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery(KNOWN)) {
      return rows.next();
    }
  }

  /**
   * Settles what depends on all documents together: which goal tables are superseded, what came of
   * each correction. Proves that every reference holds.
   *
   * @throws IllegalStateException when a reference does not hold, naming it
   */
  public void settle() throws SQLException {
    inTransaction(
        () -> {
          try (Statement statement = connection.createStatement()) {
            for (String sql : SUPERSEDE) {
              statement.execute(sql);
            }
          }
          CorrectionTable.fill(connection, corrections);
        });
    try (PreparedStatement statement = connection.prepareStatement(REFERENCES);
        ResultSet rows = statement.executeQuery()) {
      if (rows.next()) {
        throw new IllegalStateException(
            "数据库内有断开的引用：" + rows.getString(1) + "（" + rows.getString(2) + "）");
      }
    }
  }

  private void inTransaction(Work work) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN TRANSACTION");
    }
    try {
      work.run();
      try (Statement statement = connection.createStatement()) {
        statement.execute("COMMIT");
      }
    } catch (SQLException | RuntimeException e) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("ROLLBACK");
      } catch (SQLException second) {
        e.addSuppressed(second);
      }
      throw e;
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws SQLException;
  }
}
