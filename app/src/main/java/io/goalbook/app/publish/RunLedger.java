package io.goalbook.app.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** What the warehouse says about a run as a whole, and the record of the runs that came out. */
public final class RunLedger {
  private final Connection connection;

  public RunLedger(Connection connection) {
    this.connection = connection;
  }

  /** The day on which the newest document was first read; empty when there is no document. */
  public Optional<LocalDate> dataDate() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(Sql.read("data-date.sql"))) {
      row.next();
      return Optional.ofNullable(row.getObject(1, LocalDate.class));
    }
  }

  /** Counts what stands in the inbox. */
  public Totals totals() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(Sql.read("totals.sql"))) {
      row.next();
      return new Totals(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5));
    }
  }

  /** Counts what a run has stored so far. */
  public ReadByRun readBy(String runId) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(Sql.read("read-by-run.sql"))) {
      statement.setString(1, runId);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new ReadByRun(
            row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
      }
    }
  }

  /**
   * A digest of all that decides the bytes of a run's output.
   *
   * @return SHA-256, hexadecimal
   */
  public String inputsDigest(RunInputs inputs) throws SQLException {
    MessageDigest digest = sha256();
    inputs.versions().forEach((what, version) -> add(digest, what + " " + version));
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(Sql.read("inputs.sql"))) {
      while (rows.next()) {
        add(digest, rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Says which run this is, so that its statistics can tell what changed since the last one. To be
   * called when all documents are read and before the statistics.
   */
  public void begin(String runId, RunInputs inputs) throws SQLException {
    String digest = inputsDigest(inputs);
    execute(Sql.read("begin-run.sql"));
    insert("INSERT INTO current_run VALUES (?, ?)", runId, digest);
    for (Map.Entry<String, String> version : inputs.versions().entrySet()) {
      insert("INSERT INTO current_versions VALUES (?, ?)", version.getKey(), version.getValue());
    }
  }

  /**
   * Records the published run that {@link #begin} named, and keeps what the next run compares
   * itself with; both or nothing. Recording it again replaces the record.
   */
  public void record(PublishedRun run) throws SQLException {
    execute("BEGIN TRANSACTION");
    try {
      insert(run);
      execute(Sql.read("keep-snapshot.sql"));
      execute("COMMIT");
    } catch (SQLException e) {
      execute("ROLLBACK");
      throw e;
    }
  }

  private void insert(PublishedRun run) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(Sql.read("record-run.sql"))) {
      insert.setString(1, run.runId());
      insert.setString(2, run.inputsSha256());
      insert.setObject(3, run.dataDate());
      insert.setObject(4, run.publishedAt());
      insert.setInt(5, run.totals().documents());
      insert.setInt(6, run.totals().projects());
      insert.setInt(7, run.totals().indicators());
      insert.execute();
    }
  }

  private void insert(String sql, String first, String second) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, first);
      insert.setString(2, second);
      insert.execute();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void add(MessageDigest digest, String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /**
   * What stands in the inbox; documents that have gone are not counted.
   *
   * @param documents all files, rejected and double ones too
   * @param projects goal tables of any kind
   * @param indicators of goal tables
   * @param rejected documents that gave nothing
   * @param duplicates documents with the bytes of another
   */
  public record Totals(int documents, int projects, int indicators, int rejected, int duplicates) {}

  /**
   * What a run has stored.
   *
   * @param read documents, also those read in part
   * @param partlyRead documents of which a table or a row could not be read
   * @param rejected documents that gave nothing
   * @param goalTables of these documents
   * @param indicators of these goal tables
   */
  public record ReadByRun(
      long read, long partlyRead, long rejected, long goalTables, long indicators) {}

  /**
   * A run that came out.
   *
   * @param inputsSha256 see {@link #inputsDigest}
   * @param publishedAt UTC
   */
  public record PublishedRun(
      String runId,
      String inputsSha256,
      LocalDate dataDate,
      LocalDateTime publishedAt,
      Totals totals) {}
}
