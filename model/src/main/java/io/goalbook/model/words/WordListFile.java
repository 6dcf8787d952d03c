package io.goalbook.model.words;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One CSV file that an analyst may edit, checked against its format. */
final class WordListFile {
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private final WordListFormat format;

  WordListFile(WordListFormat format) {
    this.format = format;
  }

  /**
   * The rows of the file; none when it has nothing below its header.
   *
   * @throws WordListException on an unknown or missing column, an unknown word in a closed column,
   *     a duplicate, or an encoding other than UTF-8
   */
  List<WordRow> parse(byte[] bytes) {
    Map<List<String>, Long> seen = new HashMap<>();
    List<WordRow> parsed = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(decode(bytes))) {
      for (NamedCsvRecord record : reader) {
        if (parsed.isEmpty()) {
          checkColumns(record.getHeader());
        }
        WordRow row = row(record);
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
      throw new WordListException(format.title(), "无法读取", e);
    } catch (CsvParseException e) {
      throw new WordListException(format.title(), line(e), "格数与栏目不符，或引号不成对");
    }
    return List.copyOf(parsed);
  }

  private String decode(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new WordListException(format.title(), "不是 UTF-8 编码（在电子表格中请另存为“CSV UTF-8”）", e);
    }
  }

  /** The library tells the line in its message only. */
  private static int line(CsvParseException error) {
    Matcher line = LINE.matcher(String.valueOf(error.getMessage()));
    return line.find() ? Integer.parseInt(line.group(1)) : 0;
  }

  private void checkColumns(List<String> header) {
    if (!header.equals(format.columns())) {
      throw new WordListException(format.title(), 1, "栏目应为 " + format.columns() + "，实为 " + header);
    }
  }

  private WordRow row(NamedCsvRecord record) {
    if (record.getFieldCount() != format.columns().size()) {
      throw new WordListException(
          format.title(),
          record.getStartingLineNumber(),
          "应有 " + format.columns().size() + " 栏，实有 " + record.getFieldCount() + " 栏");
    }
    Map<String, String> values = new HashMap<>();
    for (String column : format.columns()) {
      values.put(column, record.getField(column).trim());
    }
    WordRow row = new WordRow(format.title(), record.getStartingLineNumber(), values);
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
    format
        .numbers()
        .forEach(
            (column, check) -> {
              if (!check.accepts(row.get(column))) {
                throw row.error(
                    "栏目 " + column + " 应为" + check.wording() + "，实为“" + row.get(column) + "”");
              }
            });
    return row;
  }
}
