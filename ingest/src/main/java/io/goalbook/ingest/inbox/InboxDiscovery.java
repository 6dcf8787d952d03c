package io.goalbook.ingest.inbox;

import io.goalbook.ingest.ReaderVersion;
import io.goalbook.ingest.ReadingInputs;
import io.goalbook.ingest.archive.ArchiveLimits;
import io.goalbook.ingest.archive.Scratch;
import io.goalbook.ingest.correction.Corrections;
import io.goalbook.ingest.place.Divisions;
import io.goalbook.ingest.place.PlaceResolver;
import io.goalbook.model.warehouse.RowAppender;
import io.goalbook.model.warehouse.SqlFile;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/** Walks the inbox and brings the warehouse's picture of it up to date. */
public final class InboxDiscovery {
  private static final List<String> FIND_REPLACED =
      SqlFile.statements(InboxDiscovery.class, "find-replaced.sql");

  private static final List<String> SETTLE = SqlFile.statements(InboxDiscovery.class, "settle.sql");

  private final Path inbox;
  private final DuckDBConnection connection;
  private final ReadingInputs inputs;
  private final ArchiveLimits limits;
  private final PlaceResolver places;

  /**
   * @param inbox the folder
   * @param connection to the warehouse; not closed here
   * @param words the word lists of this run
   */
  public InboxDiscovery(Path inbox, DuckDBConnection connection, WordLists words) {
    this(inbox, connection, words, ArchiveLimits.DEFAULT);
  }

  /**
   * @param inbox the folder
   * @param connection to the warehouse; not closed here
   * @param words the word lists of this run
   * @param limits of the archives in the inbox
   */
  public InboxDiscovery(
      Path inbox, DuckDBConnection connection, WordLists words, ArchiveLimits limits) {
    this(inbox, connection, words, limits, Corrections.none());
  }

  /**
   * @param inbox the folder
   * @param connection to the warehouse; not closed here
   * @param words the word lists of this run
   * @param limits of the archives in the inbox
   * @param corrections of this run
   */
  public InboxDiscovery(
      Path inbox,
      DuckDBConnection connection,
      WordLists words,
      ArchiveLimits limits,
      Corrections corrections) {
    this.inbox = inbox;
    this.connection = connection;
    this.inputs = ReadingInputs.of(words, corrections);
    this.limits = limits;
    this.places = new PlaceResolver(Divisions.from(words));
  }

  /**
   * Walks the inbox. Nothing is changed when it throws.
   *
   * @param acceptMissing go on although the inbox is empty or has shrunk by more than a fifth
   */
  public Discovery discover(boolean acceptMissing)
      throws InboxException, IOException, SQLException {
    if (!Files.isDirectory(inbox)) {
      throw InboxException.missing(inbox);
    }
    List<InboxFile> files = files();
    Losses losses = Losses.between(known(), files);
    if (!acceptMissing && files.isEmpty()) {
      throw InboxException.empty(inbox);
    }
    if (!acceptMissing && losses.isTooMuch()) {
      throw InboxException.shrunk(inbox, losses);
    }
    Map<String, String> originals = originals(files);
    settle(files, originals);
    int duplicates =
        (int) files.stream().filter(file -> duplicateOf(file, originals).isPresent()).count();
    return new Discovery(
        files.size(), duplicates, PendingDocuments.list(connection, inputs).size(), losses.gone());
  }

  private List<InboxFile> files() throws IOException, SQLException {
    KnownArchives known = KnownArchives.load(connection, expandedWith());
    try (Scratch scratch = Scratch.inTemporaryFolder()) {
      return new ArchiveContents(inbox, known, limits, scratch).of(new InboxWalk(inbox).files());
    }
  }

  /** What decides how an archive is expanded, besides its bytes. */
  private String expandedWith() {
    return ReaderVersion.CURRENT + " " + limits;
  }

  /** The digests of the documents that stood in the inbox at the last run, by path. */
  private Map<String, String> known() throws SQLException {
    Map<String, String> digests = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT path, sha256 FROM documents WHERE status <> 'gone'")) {
      while (rows.next()) {
        digests.put(rows.getString(1), rows.getString(2));
      }
    }
    return digests;
  }

  /** The first path of each content: later ones are its duplicates, whatever was read first. */
  private static Map<String, String> originals(List<InboxFile> files) {
    Map<String, String> originals = new HashMap<>();
    for (InboxFile file : files) {
      if (file.opened()) {
        originals.putIfAbsent(file.digest(), file.documentId());
      }
    }
    return originals;
  }

  private static Optional<String> duplicateOf(InboxFile file, Map<String, String> originals) {
    return Optional.of(file)
        .filter(InboxFile::opened)
        .map(opened -> originals.get(opened.digest()))
        .filter(original -> !original.equals(file.documentId()));
  }

  private void settle(List<InboxFile> files, Map<String, String> originals) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN TRANSACTION");
      try {
        statement.execute("DELETE FROM inbox_files");
        append(files, originals);
        for (String sql : FIND_REPLACED) {
          statement.execute(sql);
        }
        ReplacedDocuments.delete(statement);
        for (String sql : SETTLE) {
          statement.execute(sql);
        }
        statement.execute("COMMIT");
      } catch (SQLException e) {
        rollback(e);
        throw e;
      }
    }
  }

  private void rollback(SQLException first) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      first.addSuppressed(e);
    }
  }

  private void append(List<InboxFile> files, Map<String, String> originals) throws SQLException {
    try (RowAppender rows = new RowAppender(connection, "inbox_files")) {
      for (InboxFile file : files) {
        rows.begin();
        rows.text(file.path())
            .text(file.digest())
            .bigint(file.bytes())
            .text(file.documentId())
            .text(duplicateOf(file, originals))
            .bool(!file.opened())
            .place(places.ofFolders(file.path()));
        ArchiveColumns.append(rows, file);
        rows.text(expandedWith()).bigint(file.crc32c()).end();
      }
    }
  }
}
