package io.goalbook.ingest.layout.words;

import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The units of money that labels, brackets and lines declare: {@code data/words/units.csv}, kinds
 * money and currency, and the word in front of them in {@code kinds.csv}. Immutable.
 */
final class MoneyUnits {
  private final String any;
  private final Pattern whole;
  private final Pattern bracket;
  private final Pattern line;
  private final String signs;

  private MoneyUnits(List<String> units, List<String> currencies, List<String> leads) {
    this.any = anyOf(units);
    String currency = anyOf(currencies) + "?";
    String lead = anyOf(leads);
    this.whole = Pattern.compile(currency + any);
    this.bracket = Pattern.compile("\\((?:" + lead + ":?)?" + currency + "(" + any + ")\\)");
    this.line = Pattern.compile(lead + ":" + currency + "(" + any + ")");
    this.signs =
        units.stream().map(unit -> unit.substring(unit.length() - 1)).collect(Collectors.joining());
  }

  static MoneyUnits from(WordLists words) {
    return new MoneyUnits(
        spellings(words, "units", "money"),
        spellings(words, "units", "currency"),
        spellings(words, "kinds", "unit_line"));
  }

  /** The longest first: 万元 before 元. */
  private static List<String> spellings(WordLists words, String list, String kind) {
    return words.rows(list).stream()
        .filter(row -> row.get("kind").equals(kind))
        .map((WordRow row) -> row.get("spelling"))
        .sorted(
            Comparator.comparing(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static String anyOf(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  /** All of them as a group of a pattern. */
  String pattern() {
    return any;
  }

  /** Whether a text can hold one at all: most cannot, and looking costs next to nothing. */
  boolean mayStandIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a squeezed text is one. */
  boolean is(String text) {
    boolean may = !text.isEmpty() && signs.indexOf(text.charAt(text.length() - 1)) >= 0;
    return may && whole.matcher(text).matches();
  }

  /** The one in brackets: 金额(万元). */
  Optional<String> inBrackets(String text) {
    return first(bracket, text);
  }

  /** The one that a line declares: 单位:万元. */
  Optional<String> onLine(String text) {
    return first(line, text);
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
