package io.goalbook.ingest.value;

import io.goalbook.model.value.Comparator;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words around numbers and the words instead of them: {@code data/words/values.csv}. */
public final class ValueWords {
  private final Set<String> placeholders = new HashSet<>();
  private final List<Sign> before;
  private final List<Sign> after;
  private final List<String> qualities;

  private ValueWords(List<WordRow> rows) {
    Map<String, Comparator> leading = new LinkedHashMap<>();
    Map<String, Comparator> trailing = new LinkedHashMap<>();
    for (WordRow row : rows) {
      String spelling = row.get("spelling");
      switch (row.get("kind")) {
        case "placeholder" -> placeholders.add(spelling);
        case "before" -> leading.put(spelling, comparator(row));
        case "after" -> trailing.put(spelling, comparator(row));
        default -> {}
      }
    }
    before = byLength(leading);
    after = byLength(trailing);
    qualities =
        rows.stream()
            .filter(row -> row.get("kind").equals("quality"))
            .map(row -> row.get("spelling"))
            .sorted(java.util.Comparator.comparing(String::length).reversed())
            .toList();
  }

  /**
   * Reads the list.
   *
   * @throws io.goalbook.model.words.WordListException when a comparator is unknown
   */
  public static ValueWords from(WordLists words) {
    return new ValueWords(words.rows("values"));
  }

  private static Comparator comparator(WordRow row) {
    for (Comparator comparator : Comparator.values()) {
      if (comparator.symbol().equals(row.get("meaning"))) {
        return comparator;
      }
    }
    throw row.error("栏目 meaning 应为 >= <= = > < 之一");
  }

  private static List<Sign> byLength(Map<String, Comparator> words) {
    return words.entrySet().stream()
        .map(entry -> new Sign(entry.getKey(), entry.getValue()))
        .sorted(java.util.Comparator.comparing((Sign sign) -> sign.spelling().length()).reversed())
        .toList();
  }

  boolean isPlaceholder(String text) {
    return text.isEmpty() || placeholders.contains(text);
  }

  /** The comparator with which a text begins, the longest first. */
  Optional<Sign> leading(String text) {
    return before.stream().filter(sign -> text.startsWith(sign.spelling())).findFirst();
  }

  /** The comparator with which a text ends, the longest first. */
  Optional<Sign> trailing(String text) {
    return after.stream().filter(sign -> text.endsWith(sign.spelling())).findFirst();
  }

  /** The word for a comparator with which a text ends, for a number that follows it. */
  public Optional<String> comparatorAtEndOf(String text) {
    return before.stream().map(Sign::spelling).filter(text::endsWith).findFirst();
  }

  /** The word of quality with which a text ends. */
  public Optional<String> qualityAtEndOf(String text) {
    return qualities.stream().filter(text::endsWith).findFirst();
  }

  /**
   * A word for a comparator.
   *
   * @param spelling as the list has it
   * @param comparator what it means
   */
  record Sign(String spelling, Comparator comparator) {}
}
