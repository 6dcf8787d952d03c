package io.goalbook.ingest.value;

import io.goalbook.model.value.Period;
import io.goalbook.model.value.Rate;
import io.goalbook.model.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units that are put together: 元/人·月, 次/月, 件/百人, 元每人. Immutable. */
final class CompoundUnits {
  private static final Pattern SEPARATOR = Pattern.compile("[/每·*×、.()]");

  /** 元/人·次 is paid for a person each time. */
  private static final String TIMES = "次";

  private final UnitWords words;

  CompoundUnits(UnitWords words) {
    this.words = words;
  }

  /** Whether every part is known. */
  boolean know(String unit) {
    String[] parts = SEPARATOR.split(unit, -1);
    boolean all = words.knowsWord(parts[0]);
    for (String part : parts) {
      all = all && (part.isEmpty() || words.knowsWord(part) || together(part).size() > 1);
    }
    return all;
  }

  /** The amount, when the unit is one of money. */
  Optional<Rate> rate(BigDecimal number, Unit unit) {
    return moneyHead(unit.text())
        .filter(head -> yuan(number, head).abs().compareTo(UnitWords.TOO_LARGE) < 0)
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
    return number.multiply(words.yuanFactor(money).orElse(BigDecimal.ONE));
  }

  private Optional<String> moneyHead(String unit) {
    return words.spellings("money").stream()
        .filter(unit::startsWith)
        .filter(head -> unit.length() == head.length() || isSeparated(unit, head))
        .findFirst();
  }

  private boolean isSeparated(String unit, String head) {
    String rest = unit.substring(head.length());
    return SEPARATOR.matcher(rest.substring(0, 1)).matches()
        || words.periodOf(rest).filter(Period.ONCE::equals).isPresent();
  }

  /** For whom and for what time a unit is: 次/月, 元/人·月. */
  UnitParts parts(Unit unit) {
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
    List<String> parts = new ArrayList<>();
    for (String part : SEPARATOR.split(rest, -1)) {
      parts.addAll(together(part));
    }
    Optional<String> time = parts.stream().filter(this::isTime).findFirst();
    List<String> payee = parts.stream().filter(word -> !isTime(word)).toList();
    Period period = time.flatMap(words::periodOf).orElse(Period.UNSTATED);
    if (payee.isEmpty()) {
      return new UnitParts(Optional.empty(), Optional.empty(), time, period);
    }
    boolean personTime =
        payee.size() > 1 && payee.contains(TIMES) && "person".equals(words.per(payee.get(0)));
    return new UnitParts(
        Optional.of(personTime ? payee.get(0) + TIMES : payee.get(0)),
        Optional.of(personTime ? "person_time" : words.per(payee.get(0))),
        time,
        period);
  }

  /** 人年 is 人 and 年 written together. */
  private List<String> together(String part) {
    if (part.isEmpty()) {
      return List.of();
    }
    if (!words.is(part, "payee") && !isTime(part)) {
      for (int cut = 1; cut < part.length(); cut++) {
        if (words.is(part.substring(0, cut), "payee") && isTime(part.substring(cut))) {
          return List.of(part.substring(0, cut), part.substring(cut));
        }
      }
    }
    return List.of(part);
  }

  private boolean isTime(String word) {
    return words.periodOf(word).isPresent();
  }
}
