package io.goalbook.model.words;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a word list or reference table must look like.
 *
 * @param noun what it is called in messages
 * @param name the file's name without {@code .csv}
 * @param columns its columns, in order
 * @param key the columns that together name a row once; empty when rows may repeat
 * @param required the columns that are never empty
 * @param allowed for columns with a closed list, the words that may stand there
 * @param numbers for columns with numbers, which ones may stand there
 */
record WordListFormat(
    String noun,
    String name,
    List<String> columns,
    List<String> key,
    Set<String> required,
    Map<String, Set<String>> allowed,
    Map<String, NumberCheck> numbers) {

  /** A format without columns of numbers. */
  WordListFormat(
      String noun,
      String name,
      List<String> columns,
      List<String> key,
      Set<String> required,
      Map<String, Set<String>> allowed) {
    this(noun, name, columns, key, required, allowed, Map.of());
  }

  String file() {
    return name + ".csv";
  }

  /** How messages name the file. */
  String title() {
    return noun + " " + file();
  }
}
