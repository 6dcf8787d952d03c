package io.goalbook.model.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One row of a word list or reference table.
 *
 * @param file how messages name the file
 * @param line the line in the file, from 1
 * @param values the cells by column name, trimmed; an empty cell is an empty text
 */
public record WordRow(String file, long line, Map<String, String> values) {

  /** Copies the map. */
  public WordRow {
    values = Map.copyOf(values);
  }

  /** The cell of a column that the list is known to have; may be empty. */
  public String get(String column) {
    String value = values.get(column);
    if (value == null) {
      throw new IllegalArgumentException(file + " has no column " + column);
    }
    return value;
  }

  /** The words of a cell that holds several, separated by {@code |}. */
  public List<String> words(String column) {
    return Arrays.stream(get(column).split("\\|"))
        .map(String::trim)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** An error about this row, for checks that only the reader of the list can make. */
  public WordListException error(String problem) {
    return new WordListException(file, line, problem);
  }
}
