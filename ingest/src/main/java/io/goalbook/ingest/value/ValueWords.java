package io.goalbook.ingest.value;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.goalbook.model.value.Comparator;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words around numbers and the words instead of them: {@code data/words/values.csv}. Immutable.
 */
public final class ValueWords {
  private final Map<Kind, List<Word>> words = new EnumMap<>(Kind.class);

  // Every position of every value is asked for words: their first and last signs find them quickly.
  private final Map<Kind, Map<Character, List<Word>>> byFirst = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<Character, List<Word>>> byLast = new EnumMap<>(Kind.class);

  private final Pattern comparedAtEnd;

  private ValueWords(List<WordRow> rows) {
    for (Kind kind : Kind.values()) {
      List<Word> ofKind =
          rows.stream()
              .filter(row -> row.get("kind").equals(kind.code()))
              .map(kind::word)
              .sorted(java.util.Comparator.comparing(word -> -word.spelling().length()))
              .toList();
      words.put(kind, ofKind);
      byFirst.put(kind, ofKind.stream().collect(groupingBy(word -> word.spelling().charAt(0))));
      byLast.put(kind, ofKind.stream().collect(groupingBy(Word::lastSign)));
    }
    String comparing =
        of(Kind.BEFORE).stream()
            .filter(word -> word.comparator().isPresent() || leadsToNumber(word.spelling()))
            .map(word -> Pattern.quote(word.spelling()))
            .collect(joining("|"));
    comparedAtEnd =
        Pattern.compile("^(.{2,}?)((?:" + comparing + ")+\\s*[\\d一二三四五六七八九十百].*)$", Pattern.DOTALL);
  }

  /** 为, 提高到, 稳定在: such a word belongs to the number behind it, not to the name before it. */
  private static boolean leadsToNumber(String word) {
    return "为是到至在".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /**
   * Reads the list.
   *
   * @throws io.goalbook.model.words.WordListException when a comparator or a day is wrong
   */
  public static ValueWords from(WordLists words) {
    return new ValueWords(words.rows("values"));
  }

  /** The words of a kind, the longest first. */
  List<Word> of(Kind kind) {
    return words.getOrDefault(kind, List.of());
  }

  boolean isPlaceholder(String text) {
    return text.isEmpty() || is(Kind.PLACEHOLDER, text);
  }

  /** Whether a text is a word of a kind. */
  boolean is(Kind kind, String text) {
    return of(kind).stream().anyMatch(word -> word.spelling().equals(text));
  }

  /** Whether a word of a kind stands anywhere in a text. */
  boolean isIn(Kind kind, String text) {
    return of(kind).stream().anyMatch(word -> text.contains(word.spelling()));
  }

  /** The words of a kind with which a text begins, the longest first. */
  Stream<Word> leading(Kind kind, String text) {
    return text.isEmpty()
        ? Stream.empty()
        : byFirst.getOrDefault(kind, Map.of()).getOrDefault(text.charAt(0), List.of()).stream()
            .filter(word -> text.startsWith(word.spelling()));
  }

  /** The words of a kind with which a text ends, the longest first. */
  Stream<Word> trailing(Kind kind, String text) {
    return text.isEmpty()
        ? Stream.empty()
        : byLast
            .getOrDefault(kind, Map.of())
            .getOrDefault(text.charAt(text.length() - 1), List.of())
            .stream()
            .filter(word -> text.endsWith(word.spelling()));
  }

  /** The word for a comparator with which a text ends, for a number that follows it. */
  public Optional<String> comparatorAtEndOf(String text) {
    return trailing(Kind.BEFORE, text)
        .filter(word -> word.comparator().isPresent())
        .map(Word::spelling)
        .findFirst();
  }

  /** A text that ends with a word that compares and a number: its groups are both parts. */
  public Pattern comparedAtEnd() {
    return comparedAtEnd;
  }

  /** Whether a cell holds nothing but a sign or a word that compares: ＞, 大于等于. */
  public boolean isComparator(String cell) {
    String text = ValueText.canonical(cell);
    return comparatorAtEndOf(text).filter(text::equals).isPresent();
  }

  /** Whether a cell holds nothing but what kind of indicator it is: 正向, 定量. */
  public boolean isNature(String cell) {
    return is(Kind.DIRECTION, ValueText.canonical(cell));
  }

  /** The word of quality with which a text ends. */
  public Optional<String> qualityAtEndOf(String text) {
    return trailing(Kind.QUALITY, text).map(Word::spelling).findFirst();
  }

  /** What a word does: the column {@code kind}. */
  enum Kind {
    PLACEHOLDER,
    BEFORE,
    AFTER,
    ABOUT,
    MISREAD,
    RANGE,
    BOTH,
    LABEL,
    DIRECTION,
    DATE,
    DATE_LEAD,
    DATE_NAME,
    START,
    TOTAL,
    BREAKDOWN,
    PAYS,
    QUALITY;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    private Word word(WordRow row) {
      String meaning = row.get("meaning");
      boolean compares = this == BEFORE || this == AFTER || this == MISREAD;
      if (this == DATE && !meaning.isEmpty()) {
        checkDay(row);
      }
      return new Word(
          ValueText.canonical(row.get("spelling")),
          compares && !meaning.isEmpty() ? Optional.of(comparator(row)) : Optional.empty(),
          meaning);
    }

    private static void checkDay(WordRow row) {
      try {
        MonthDay.parse("--" + row.get("meaning"));
      } catch (DateTimeParseException e) {
        throw row.error("栏目 meaning 应为月-日，如 12-31，或者空着");
      }
    }

    private static Comparator comparator(WordRow row) {
      return Arrays.stream(Comparator.values())
          .filter(comparator -> comparator.symbol().equals(row.get("meaning")))
          .findFirst()
          .orElseThrow(() -> row.error("栏目 meaning 应为 >= <= = > < 之一，或者空着"));
    }
  }

  /**
   * A word.
   *
   * @param spelling widths and signs normalised
   * @param comparator what it means for the number; empty when it says nothing about it
   * @param meaning the cell of the list; for days month and day, {@code 12-31}
   */
  record Word(String spelling, Optional<Comparator> comparator, String meaning) {

    private char lastSign() {
      return spelling.charAt(spelling.length() - 1);
    }

    /** What is left of a text that begins with the word. */
    String after(String text) {
      return text.substring(spelling.length());
    }

    /** What is left of a text that ends with the word. */
    String before(String text) {
      return text.substring(0, text.length() - spelling.length());
    }
  }
}
