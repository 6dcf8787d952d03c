package io.goalbook.model.words;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All word lists, loaded and checked once. The lists that are packaged with the program serve
 * unless a folder lays its own files over them, file by file. Immutable and safe for threads.
 */
public final class WordLists {
  private static final Pattern LINE = Pattern.compile("line (\\d+)");
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
    MessageDigest digest = sha256();
    Map<String, List<WordRow>> rows = new LinkedHashMap<>();
    for (WordListFormat format : WordListFormats.ALL) {
      byte[] bytes = bytes(format.file(), folder);
      digest.update(format.file().getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
      rows.put(format.name(), parse(format, bytes));
    }
    WordListFormats.checkReasons(rows.getOrDefault("reasons", List.of()));
    return new WordLists(rows, HexFormat.of().formatHex(digest.digest()).substring(0, 16));
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
          throw new WordListException(name, 0, "不是已知的词表");
        }
      }
    } catch (IOException e) {
      throw new WordListException(folder.toString(), "文件夹无法读取", e);
    }
  }

  private static byte[] bytes(String file, Optional<Path> folder) {
    try {
      if (folder.isPresent() && Files.exists(folder.get().resolve(file))) {
        return Files.readAllBytes(folder.get().resolve(file));
      }
      try (InputStream in = WordLists.class.getResourceAsStream("/words/" + file)) {
        if (in == null) {
          throw new WordListException(file, 0, "没有随程序打包");
        }
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new WordListException(file, "无法读取", e);
    }
  }

  private static List<WordRow> parse(WordListFormat format, byte[] bytes) {
    String text = decode(format.file(), bytes);
    Map<List<String>, Long> seen = new HashMap<>();
    List<WordRow> parsed = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(text)) {
      for (NamedCsvRecord record : reader) {
        if (parsed.isEmpty()) {
          checkColumns(format, record.getHeader());
        }
        WordRow row = row(format, record);
        Long before =
            format.key().isEmpty()
                ? null
                : seen.putIfAbsent(format.key().stream().map(row::get).toList(), row.line());
        if (before != null) {
          throw row.error("与第 " + before + " 行重复");
        }
        parsed.add(row);
      }
    } catch (IOException e) {
      throw new WordListException(format.file(), "无法读取", e);
    } catch (CsvParseException e) {
      throw new WordListException(format.file(), line(e), "格数与栏目不符，或引号不成对");
    }
    if (parsed.isEmpty()) {
      throw new WordListException(format.file(), 0, "没有内容");
    }
    return List.copyOf(parsed);
  }

  private static String decode(String file, byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new WordListException(file, "不是 UTF-8 编码（在电子表格中请另存为“CSV UTF-8”）", e);
    }
  }

  /** The library tells the line in its message only. */
  private static int line(CsvParseException error) {
    Matcher line = LINE.matcher(String.valueOf(error.getMessage()));
    return line.find() ? Integer.parseInt(line.group(1)) : 0;
  }

  private static void checkColumns(WordListFormat format, List<String> header) {
    if (!header.equals(format.columns())) {
      throw new WordListException(format.file(), 1, "栏目应为 " + format.columns() + "，实为 " + header);
    }
  }

  private static WordRow row(WordListFormat format, NamedCsvRecord record) {
    if (record.getFieldCount() != format.columns().size()) {
      throw new WordListException(
          format.file(),
          record.getStartingLineNumber(),
          "应有 " + format.columns().size() + " 栏，实有 " + record.getFieldCount() + " 栏");
    }
    Map<String, String> values = new HashMap<>();
    for (String column : format.columns()) {
      values.put(column, record.getField(column).trim());
    }
    WordRow row = new WordRow(format.file(), record.getStartingLineNumber(), values);
    for (String column : format.required()) {
      if (row.get(column).isEmpty()) {
        throw row.error("栏目 " + column + " 不能为空");
      }
    }
    format
        .allowed()
        .forEach(
            (column, words) -> {
              if (!words.contains(row.get(column))) {
                throw row.error("栏目 " + column + " 的取值未知：“" + row.get(column) + "”");
              }
            });
    return row;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
