package io.goalbook.model.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All word lists, loaded and checked once. The lists that are packaged with the program serve
 * unless a folder lays its own files over them, file by file. Immutable and safe for threads.
 */
public final class WordLists {
  private final Map<String, List<WordRow>> rows;
  private final String version;

  private WordLists(Map<String, List<WordRow>> rows, String version) {
    this.rows = rows;
    this.version = version;
  }

  /**
   * Loads the packaged lists.
   *
   * @throws WordListException when one is wrong
   */
  public static WordLists packaged() {
    return load(Optional.empty());
  }

  /**
   * Loads the packaged lists with the files of a folder laid over them.
   *
   * @param folder may be absent; files in it that are no word list are an error, so that a misspelt
   *     name is not passed over in silence
   * @throws WordListException when a list is missing or wrong: an unknown or missing column, an
   *     unknown word in a closed column, a duplicate
   */
  public static WordLists load(Optional<Path> folder) {
    folder.ifPresent(WordLists::refuseStrangers);
    Digest digest = new Digest();
    Map<String, List<WordRow>> rows = new LinkedHashMap<>();
    for (WordListFormat format : WordListFormats.ALL) {
      byte[] bytes = bytes(format, folder);
      digest.add(format.file(), bytes);
      List<WordRow> parsed = new WordListFile(format).parse(bytes);
      if (parsed.isEmpty()) {
        throw new WordListException(format.title(), 0, "没有内容");
      }
      rows.put(format.name(), parsed);
    }
    WordListFormats.checkReasons(rows.getOrDefault("reasons", List.of()));
    return new WordLists(rows, digest.text());
  }

  /**
   * The rows of a list, in the order of the file.
   *
   * @param name the file's name without {@code .csv}
   */
  public List<WordRow> rows(String name) {
    List<WordRow> found = rows.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no such word list: " + name);
    }
    return found;
  }

  /** A digest of all lists: it changes when a word changes. */
  public String version() {
    return version;
  }

  private static void refuseStrangers(Path folder) {
    try (var files = Files.newDirectoryStream(folder, "*.csv")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (WordListFormats.ALL.stream().noneMatch(format -> format.file().equals(name))) {
          throw new WordListException("词表 " + name, 0, "不是已知的词表");
        }
      }
    } catch (IOException e) {
      throw new WordListException("词表 " + folder, "文件夹无法读取", e);
    }
  }

  private static byte[] bytes(WordListFormat format, Optional<Path> folder) {
    String file = format.file();
    try {
      if (folder.isPresent() && Files.exists(folder.get().resolve(file))) {
        return Files.readAllBytes(folder.get().resolve(file));
      }
      try (InputStream in = WordLists.class.getResourceAsStream("/words/" + file)) {
        if (in == null) {
          throw new WordListException(format.title(), 0, "没有随程序打包");
        }
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new WordListException(format.title(), "无法读取", e);
    }
  }
}
