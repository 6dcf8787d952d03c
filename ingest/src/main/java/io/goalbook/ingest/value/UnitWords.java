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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What units mean: {@code data/words/units.csv}. Immutable. */
public final class UnitWords {
  /** A hundred million million yuan for anything: a slip of the pen, and no table holds more. */
  static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(14);

  private static final Pattern BRACKETS = Pattern.compile("^[(（](.*)[)）]$");
  private static final Pattern SEPARATOR = Pattern.compile("[/每·•・*×、.]");

  private final Map<String, BigDecimal> money = new HashMap<>();
  private final Map<String, String> payees = new HashMap<>();
  private final Map<String, Period> periods = new HashMap<>();
  private final Map<String, String> known = new HashMap<>();
  private final List<String> moneyByLength;

  private UnitWords(List<WordRow> rows) {
    for (WordRow row : rows) {
      String spelling = row.get("spelling");
      known.put(spelling, row.get("kind"));
      switch (row.get("kind")) {
        case "money" -> money.put(spelling, factor(row));
        case "payee" -> payees.put(spelling, row.get("canonical"));
        case "period" -> periods.put(spelling, period(row));
        default -> {}
      }
    }
    moneyByLength =
        money.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).toList();
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

  /** The unit as it is kept: without brackets and spaces, per cent as {@code %}. */
  public Unit unit(String printed) {
    String text = printed.replaceAll("\\s+", "");
    var bracketed = BRACKETS.matcher(text);
    if (bracketed.matches()) {
      text = bracketed.group(1);
    }
    if (text.isEmpty()) {
      return Unit.NONE;
    }
    return "percent".equals(known.get(text)) ? Unit.PERCENT : new Unit(text);
  }

  /** Whether the list knows the unit, be it alone or as the head of a rate. */
  boolean knows(String unit) {
    return known.containsKey(unit) || moneyHead(unit).isPresent();
  }

  /** How many yuan one of a unit of money is; empty for other units. */
  public Optional<BigDecimal> yuanFactor(String unit) {
    return Optional.ofNullable(money.get(unit));
  }

  /** The spellings of units of money, longest first. */
  List<String> moneySpellings() {
    return moneyByLength;
  }

  /**
   * The amount that a number with a unit of money is.
   *
   * @param number as printed in {@code unit}
   * @return empty when the unit is none of money, and when the amount is a slip of the pen
   */
  public Optional<Rate> rate(BigDecimal number, Unit unit) {
    return moneyHead(unit.text())
        .filter(head -> yuan(number, head).compareTo(TOO_LARGE) < 0)
        .map(
            head -> {
              BigDecimal yuan = yuan(number, head);
              Parts parts = parts(unit.text().substring(head.length()));
              return new Rate(
                  yuan.setScale(Math.max(2, yuan.scale()), RoundingMode.UNNECESSARY),
                  parts.per(),
                  parts.period());
            });
  }

  private BigDecimal yuan(BigDecimal number, String money) {
    return number.multiply(this.money.getOrDefault(money, BigDecimal.ONE));
  }

  /** What {@code 人}, {@code 户} … are in the tables; the word itself when the list has none. */
  public String per(String word) {
    return payees.getOrDefault(word, word);
  }

  /** The period that a word names; empty when it names none. */
  Optional<Period> periodOf(String word) {
    return Optional.ofNullable(periods.get(word));
  }

  private Optional<String> moneyHead(String unit) {
    return moneyByLength.stream()
        .filter(unit::startsWith)
        .filter(head -> unit.length() == head.length() || isSeparated(unit, head))
        .findFirst();
  }

  private boolean isSeparated(String unit, String head) {
    String rest = unit.substring(head.length());
    return SEPARATOR.matcher(rest.substring(0, 1)).matches() || "一次性".equals(rest);
  }

  private Parts parts(String rest) {
    List<String> words = new ArrayList<>();
    for (String part : SEPARATOR.split(rest, -1)) {
      words.addAll(together(part));
    }
    Optional<Period> period =
        words.stream().map(periods::get).filter(found -> found != null).findFirst();
    List<String> payee = words.stream().filter(word -> !periods.containsKey(word)).toList();
    if (payee.isEmpty()) {
      return new Parts(Optional.empty(), period.orElse(Period.UNSTATED));
    }
    String per =
        payee.size() > 1 && payee.contains("次") && "person".equals(per(payee.get(0)))
            ? "person_time"
            : per(payee.get(0));
    return new Parts(Optional.of(per), period.orElse(Period.UNSTATED));
  }

  /** 人年 is 人 and 年 written together. */
  private List<String> together(String part) {
    if (part.isEmpty()) {
      return List.of();
    }
    if (!payees.containsKey(part) && !periods.containsKey(part)) {
      for (int cut = 1; cut < part.length(); cut++) {
        if (payees.containsKey(part.substring(0, cut))
            && periods.containsKey(part.substring(cut))) {
          return List.of(part.substring(0, cut), part.substring(cut));
        }
      }
    }
    return List.of(part);
  }

  private record Parts(Optional<String> per, Period period) {}
}
