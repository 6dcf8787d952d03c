package io.goalbook.ingest.value;

import io.goalbook.model.value.Period;
import io.goalbook.model.value.Rate;
import io.goalbook.model.value.Unit;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
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
  private static final Pattern SEPARATOR = Pattern.compile("[/每·*×、.()]");
  private static final String CLASSIFIER = "个";
  private static final int LONGEST_WORD = 8;

  private final Map<String, Known> known = new LinkedHashMap<>();
  private final Map<String, Period> periods = new HashMap<>();
  private final Map<String, List<String>> spellings;

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

  /** Whether the list knows every part of the unit: 人, 万人, 个村, 元/人·月, 件/百人. */
  boolean knows(String unit) {
    String[] parts = SEPARATOR.split(unit, -1);
    if (known.containsKey(unit)) {
      return true;
    }
    boolean all = parts.length > 0 && knowsWord(parts[0]);
    for (String part : parts) {
      all = all && (part.isEmpty() || knowsWord(part) || together(part).size() > 1);
    }
    return all;
  }

  private boolean knowsWord(String word) {
    return known.containsKey(word)
        || (word.startsWith(CLASSIFIER) && known.containsKey(word.substring(1)))
        || multiples(word).anyMatch(rest -> known.containsKey(rest));
  }

  private java.util.stream.Stream<String> multiples(String word) {
    return spellings("multiple").stream()
        .filter(multiple -> word.startsWith(multiple) && word.length() > multiple.length())
        .map(multiple -> word.substring(multiple.length()));
  }

  /** How many yuan one of a unit of money is; empty for other units. */
  public Optional<BigDecimal> yuanFactor(String unit) {
    return Optional.ofNullable(known.get(unit))
        .filter(found -> found.kind().equals("money"))
        .map(Known::factor);
  }

  /**
   * The amount that a number with a unit of money is.
   *
   * @param number as printed in {@code unit}
   * @return empty when the unit is none of money, and when the amount is a slip of the pen
   */
  public Optional<Rate> rate(BigDecimal number, Unit unit) {
    return moneyHead(unit.text())
        .filter(head -> yuan(number, head).abs().compareTo(TOO_LARGE) < 0)
        .map(
            head -> {
              BigDecimal yuan = yuan(number, head);
              UnitParts parts = parts(unit.text().substring(head.length()));
              return new Rate(
                  yuan.setScale(Math.max(2, yuan.scale()), RoundingMode.UNNECESSARY),
                  parts.per(),
                  parts.period());
            });
  }

  private BigDecimal yuan(BigDecimal number, String money) {
    return number.multiply(yuanFactor(money).orElse(BigDecimal.ONE));
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

  /** The unit of money with which a text begins, whatever follows. */
  Optional<String> moneyAtStartOf(String text) {
    return spellings("money").stream().filter(text::startsWith).findFirst();
  }

  private Optional<String> moneyHead(String unit) {
    return spellings("money").stream()
        .filter(unit::startsWith)
        .filter(head -> unit.length() == head.length() || isSeparated(unit, head))
        .findFirst();
  }

  private boolean isSeparated(String unit, String head) {
    String rest = unit.substring(head.length());
    return SEPARATOR.matcher(rest.substring(0, 1)).matches() || periods.get(rest) == Period.ONCE;
  }

  /** For whom and for what time a unit is: 次/月, 元/人·月. */
  public UnitParts parts(Unit unit) {
    String text = unit.text();
    Optional<String> money = moneyHead(text);
    Matcher separator = SEPARATOR.matcher(text);
    int head =
        money
            .map(String::length)
            .orElseGet(() -> separator.find() ? separator.start() : text.length());
    return parts(text.substring(head));
  }

  private UnitParts parts(String rest) {
    List<String> words = new ArrayList<>();
    for (String part : SEPARATOR.split(rest, -1)) {
      words.addAll(together(part));
    }
    Optional<String> time = words.stream().filter(periods::containsKey).findFirst();
    List<String> payee = words.stream().filter(word -> !periods.containsKey(word)).toList();
    Period period = time.flatMap(this::periodOf).orElse(Period.UNSTATED);
    if (payee.isEmpty()) {
      return new UnitParts(Optional.empty(), Optional.empty(), time, period);
    }
    boolean personTime =
        payee.size() > 1 && payee.contains("次") && "person".equals(per(payee.get(0)));
    return new UnitParts(
        Optional.of(personTime ? payee.get(0) + "次" : payee.get(0)),
        Optional.of(personTime ? "person_time" : per(payee.get(0))),
        time,
        period);
  }

  /** 人年 is 人 and 年 written together. */
  private List<String> together(String part) {
    if (part.isEmpty()) {
      return List.of();
    }
    if (!is(part, "payee") && !periods.containsKey(part)) {
      for (int cut = 1; cut < part.length(); cut++) {
        if (is(part.substring(0, cut), "payee") && periods.containsKey(part.substring(cut))) {
          return List.of(part.substring(0, cut), part.substring(cut));
        }
      }
    }
    return List.of(part);
  }

  private record Known(String kind, String canonical, BigDecimal factor) {}
}
