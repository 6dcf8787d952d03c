package io.goalbook.model.words;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the analyst knows and no goal table says: CSV files in one folder, each of which may be
 * absent. Checked as strictly as word lists. Immutable and safe for threads.
 */
public final class ReferenceTables {
  private final Map<String, List<WordRow>> rows;
  private final String version;

  private final Map<String, String> versions;

  private ReferenceTables(
      Map<String, List<WordRow>> rows, Map<String, String> versions, String version) {
    this.rows = rows;
    this.versions = versions;
    this.version = version;
  }

  /** No table at all. */
  public static ReferenceTables none() {
    return load(Optional.empty());
  }

  /**
   * Loads the tables of a folder. Other files in it are not looked at.
   *
   * @param folder may be absent: then every table is empty
   * @throws WordListException when a table is there and wrong
   */
  public static ReferenceTables load(Optional<Path> folder) {
    Digest digest = new Digest();
    Map<String, List<WordRow>> rows = new LinkedHashMap<>();
    Map<String, String> versions = new LinkedHashMap<>();
    for (WordListFormat format : ReferenceTableFormats.ALL) {
      Optional<byte[]> bytes = folder.flatMap(place -> bytes(place, format));
      bytes.ifPresent(content -> digest.add(format.file(), content));
      versions.put(format.name(), version(bytes, format));
      List<WordRow> parsed = bytes.map(new WordListFile(format)::parse).orElse(List.of());
      ReferenceTableFormats.checkCells(parsed);
      rows.put(format.name(), parsed);
    }
    return new ReferenceTables(rows, versions, digest.text());
  }

  private static String version(Optional<byte[]> bytes, WordListFormat format) {
    Digest one = new Digest();
    bytes.ifPresent(content -> one.add(format.file(), content));
    return one.text();
  }

  /**
   * A digest of one table: it changes when a cell of it changes.
   *
   * @param name the file's name without {@code .csv}
   */
  public String version(String name) {
    String found = versions.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no such reference table: " + name);
    }
    return found;
  }

  /**
   * The rows of a table, in the order of the file; none when the file is absent.
   *
   * @param name the file's name without {@code .csv}
   */
  public List<WordRow> rows(String name) {
    List<WordRow> found = rows.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no such reference table: " + name);
    }
    return found;
  }

  /**
   * These tables, once it is known that the names in them are names of the word lists: one that is
   * misspelt would be compared with nothing, in silence.
   *
   * @throws WordListException with file and line, when one is not
   */
  public ReferenceTables checkedAgainst(WordLists words) {
    Set<String> benefits =
        words.rows("benefits").stream().map(row -> row.get("benefit")).collect(toSet());
    Set<String> provinces =
        words.rows("divisions").stream()
            .filter(row -> row.get("level").equals("province"))
            .map(row -> row.get("name"))
            .collect(toSet());
    for (WordRow standard : rows("standards")) {
      check(standard, "benefit", benefits, "benefits.csv");
      check(standard, "province", provinces, "divisions.csv");
    }
    return this;
  }

  private static void check(WordRow row, String column, Set<String> known, String list) {
    if (!known.contains(row.get(column))) {
      throw row.error("栏目 " + column + " 不在词表 " + list + " 中：“" + row.get(column) + "”");
    }
  }

  /** A digest of all tables: it changes when a cell changes. */
  public String version() {
    return version;
  }

  private static Optional<byte[]> bytes(Path folder, WordListFormat format) {
    Path file = folder.resolve(format.file());
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new WordListException(format.title(), "无法读取", e);
    }
  }
}
