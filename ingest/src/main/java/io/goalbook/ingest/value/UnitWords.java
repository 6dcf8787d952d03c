package io.goalbook.ingest.value;

import io.goalbook.model.value.Period;
import io.goalbook.model.value.Rate;
import io.goalbook.model.value.Unit;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What units mean: {@code data/words/units.csv}. Immutable. */
public final class UnitWords {
  /** A hundred million million yuan for anything: a slip of the pen, and no table holds more. */
  static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(14);

  private static final Pattern BRACKETS = Pattern.compile("^\\((.*)\\)$");
  private static final String CLASSIFIER = "个";
  private static final int LONGEST_WORD = 8;

  private final Map<String, Known> known = new LinkedHashMap<>();
  private final Map<String, Period> periods = new HashMap<>();
  private final Map<String, List<String>> spellings;
  private final CompoundUnits compounds;

  private UnitWords(List<WordRow> rows) {
    for (WordRow row : rows) {
      String spelling = ValueText.canonical(row.get("spelling"));
      known.putIfAbsent(
          spelling,
          new Known(row.get("kind"), ValueText.canonical(row.get("canonical")), factor(row)));
      if (row.get("kind").equals("period")) {
        periods.put(spelling, period(row));
      }
    }
    spellings =
        known.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.groupingBy(this::kind));
    compounds = new CompoundUnits(this);
  }

  /**
   * Reads the list.
   *
   * @throws io.goalbook.model.words.WordListException when a factor or period is wrong
   */
  public static UnitWords from(WordLists words) {
    return new UnitWords(words.rows("units"));
  }

  private static BigDecimal factor(WordRow row) {
    boolean needed = row.get("kind").equals("money") || row.get("kind").equals("multiple");
    if (row.get("factor").isEmpty() && !needed) {
      return BigDecimal.ONE;
    }
    try {
      return new BigDecimal(row.get("factor"));
    } catch (NumberFormatException e) {
      throw row.error("栏目 factor 应为数字：“" + row.get("factor") + "”");
    }
  }

  private static Period period(WordRow row) {
    for (Period period : Period.values()) {
      if (period.code().equals(row.get("canonical").toLowerCase(Locale.ROOT))) {
        return period;
      }
    }
    throw row.error("栏目 canonical 应为 year、quarter、month、day、term 或 once");
  }

  /** The unit as it is kept: without brackets and spaces; per cent as {@code %}, 圆 as 元. */
  public Unit unit(String printed) {
    String text = ValueText.canonical(printed);
    Matcher bracketed = BRACKETS.matcher(text);
    if (bracketed.matches()) {
      text = bracketed.group(1);
    }
    return text.isEmpty() ? Unit.NONE : new Unit(canonical(text));
  }

  private String canonical(String text) {
    return is(text, "percent") || is(text, "money") ? meaning(text).orElse(text) : text;
  }

  /** Whether the list has the word under a kind. */
  boolean is(String word, String kind) {
    return kind(word).equals(kind);
  }

  /** The canonical spelling of a word; empty when the list does not have it. */
  Optional<String> meaning(String word) {
    return Optional.ofNullable(known.get(word)).map(Known::canonical);
  }

  /** By what a number before the word is multiplied: 10 for 成, which is ten per cent. */
  BigDecimal percentFactor(String word) {
    Known found = known.get(word);
    return found == null || !found.kind().equals("percent") ? BigDecimal.ONE : found.factor();
  }

  private String kind(String word) {
    return Optional.ofNullable(known.get(word)).map(Known::kind).orElse("");
  }

  /** The spellings of a kind, longest first. */
  List<String> spellings(String kind) {
    return spellings.getOrDefault(kind, List.of());
  }

  /** How many yuan one of a unit of money is; empty for other units. */
  public Optional<BigDecimal> yuanFactor(String unit) {
    return Optional.ofNullable(known.get(unit))
        .filter(found -> found.kind().equals("money"))
        .map(Known::factor);
  }

  /** What {@code 人}, {@code 户} … are in the tables; the word itself when the list has none. */
  public String per(String word) {
    return is(word, "payee") ? meaning(word).orElse(word) : word;
  }

  /** The period that a word names; empty when it names none. */
  Optional<Period> periodOf(String word) {
    return Optional.ofNullable(periods.get(word));
  }

  /** The longest unit with which a text begins; 个 and multiples are none by themselves. */
  Optional<String> wordAtStartOf(String text) {
    for (int end = Math.min(text.length(), LONGEST_WORD); end > 0; end--) {
      String word = text.substring(0, end);
      if (known.containsKey(word) && !word.equals(CLASSIFIER) && !is(word, "multiple")) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Whether a unit counts years. */
  boolean isYear(Unit unit) {
    return periodOf(unit.text()).filter(Period.YEAR::equals).isPresent();
  }

  /** The unit of money with which a text begins, whatever follows. */
  Optional<String> moneyAtStartOf(String text) {
    return spellings("money").stream().filter(text::startsWith).findFirst();
  }

  /** Whether the list knows every part of the unit: 人, 万人, 个村, 元/人·月, 件/百人. */
  boolean knows(String unit) {
    return known.containsKey(unit) || compounds.know(unit);
  }

  /** Whether the list knows a unit without strokes, also with 个 or a multiple before it. */
  boolean knowsWord(String word) {
    return known.containsKey(word)
        || (word.startsWith(CLASSIFIER) && known.containsKey(word.substring(1)))
        || spellings("multiple").stream()
            .filter(word::startsWith)
            .anyMatch(multiple -> known.containsKey(word.substring(multiple.length())));
  }

  /**
   * The amount that a number with a unit of money is.
   *
   * @param number as printed in {@code unit}
   * @return empty when the unit is none of money, and when the amount is a slip of the pen
   */
  public Optional<Rate> rate(BigDecimal number, Unit unit) {
    return compounds.rate(number, unit);
  }

  /** For whom and for what time a unit is: 次/月, 元/人·月. */
  public UnitParts parts(Unit unit) {
    return compounds.parts(unit);
  }

  private record Known(String kind, String canonical, BigDecimal factor) {}
}
