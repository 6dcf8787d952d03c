package io.goalbook.ingest.inbox;

import io.goalbook.ingest.archive.PackedPlace;
import io.goalbook.model.warehouse.SqlFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the last walk knew of the contents of files, so that the same bytes are not expanded again.
 * An archive that was refused is not known: another limit of the run, or a program that has been
 * installed since, may open it.
 */
final class KnownArchives {
  private static final String KNOWN = SqlFile.read(KnownArchives.class, "known-files.sql");

  private final Map<String, InboxFile> files = new HashMap<>();
  private final Map<String, List<InboxFile>> inside = new HashMap<>();

  private KnownArchives() {}

  /** Nothing is known. */
  static KnownArchives none() {
    return new KnownArchives();
  }

  /**
   * Loads them.
   *
   * @param expandedWith what decides how archives are expanded; what was expanded otherwise is not
   *     known
   */
  static KnownArchives load(Connection connection, String expandedWith) throws SQLException {
    KnownArchives known = new KnownArchives();
    try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
      statement.setString(1, expandedWith);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          known.add(
              new InboxFile(
                  rows.getString("path"),
                  rows.getLong("bytes"),
                  rows.getString("sha256"),
                  !rows.getBoolean("unreadable"),
                  OptionalLong.empty(),
                  ArchiveColumns.place(rows),
                  ArchiveColumns.verdict(rows)));
        }
      }
    }
    return known;
  }

  private void add(InboxFile file) {
    Optional<String> archive = file.packed().map(PackedPlace::archive);
    if (archive.isPresent()) {
      inside.computeIfAbsent(archive.get(), path -> new ArrayList<>()).add(file);
    } else if (file.archive().flatMap(verdict -> verdict.refusal()).isEmpty()) {
      files.putIfAbsent(key(file), file);
    }
  }

  /** Content and name: a .gz names what is in it after itself. */
  private static String key(InboxFile file) {
    return file.digest() + file.path().substring(file.path().lastIndexOf('/') + 1);
  }

  /**
   * The file with what is in it, at its present path.
   *
   * @return empty when it has to be looked into
   */
  Optional<List<InboxFile>> of(InboxFile file) {
    return Optional.ofNullable(files.get(key(file))).map(known -> moved(known, file));
  }

  private List<InboxFile> moved(InboxFile known, InboxFile file) {
    List<InboxFile> moved = new ArrayList<>();
    moved.add(known.archive().map(file::withArchive).orElse(file));
    for (InboxFile packed : inside.getOrDefault(known.path(), List.of())) {
      String path = file.path() + packed.path().substring(known.path().length());
      moved.add(packed.at(path, file.path()));
    }
    return moved;
  }
}
