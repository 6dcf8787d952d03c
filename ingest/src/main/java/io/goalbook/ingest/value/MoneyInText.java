package io.goalbook.ingest.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds amounts of money in a text: a number, its unit, and where they stand. Immutable. */
final class MoneyInText {
  private final UnitWords units;
  private final Pattern amount;
  private final Pattern whole;

  MoneyInText(UnitWords units) {
    this.units = units;
    String unit =
        Stream.concat(
                units.spellings("money").stream(),
                units.spellings("multiple").stream().filter(this::isMultipleOfYuan))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    String sign =
        units.spellings("currency").stream().map(Pattern::quote).collect(Collectors.joining("|"));
    String number = "(?:" + sign + ")?\\s*(-?" + Numerals.DIGITS + ")(?![\\d.])";
    // A rate is no amount: 1500元/人; 20万元/年 is.
    String notRate = "(?!\\s*(?:/(?![年])|每(?![年])))";
    this.amount =
        Pattern.compile(
            "(?<![\\d.])" + number + "\\s*(?:(" + unit + ")|\\((" + unit + ")\\))?" + notRate);
    this.whole =
        Pattern.compile(
            "(?:\\((" + unit + ")\\))?" + number + "(?:(" + unit + ")|\\((" + unit + ")\\))?[整正]?");
  }

  private boolean isMultipleOfYuan(String word) {
    return units.yuanFactor(word + "元").isPresent();
  }

  /** An amount that fills the text; the unit may stand in brackets on either side. */
  Optional<Found> whole(String text) {
    Matcher matcher = whole.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Found(
                0,
                text.length(),
                matcher.group(2),
                unit(matcher.group(1), matcher.group(3), matcher.group(4))))
        : Optional.empty();
  }

  /** The amount with which a text begins. */
  Optional<Found> atStart(String text) {
    Matcher matcher = amount.matcher(text);
    return matcher.lookingAt() ? Optional.of(found(matcher)) : Optional.empty();
  }

  /** All amounts that have a unit, in the order of the text. */
  List<Found> allWithUnit(String text) {
    List<Found> all = new ArrayList<>();
    Matcher matcher = amount.matcher(text);
    while (matcher.find()) {
      Found found = found(matcher);
      if (found.unit().isPresent()) {
        all.add(found);
      }
    }
    return all;
  }

  private static Found found(Matcher matcher) {
    return new Found(
        matcher.start(), matcher.end(), matcher.group(1), unit(matcher.group(2), matcher.group(3)));
  }

  /** 万 in the cell of an amount is 万元. */
  private static Optional<String> unit(@org.jspecify.annotations.Nullable String... groups) {
    for (String group : groups) {
      if (group != null) {
        return Optional.of(group.endsWith("元") || group.endsWith("圆") ? group : group + "元");
      }
    }
    return Optional.empty();
  }

  /**
   * An amount in a text.
   *
   * @param start where it begins
   * @param end where it ends
   * @param number as printed
   * @param unit a unit of money; empty when none stands there
   */
  record Found(int start, int end, String number, Optional<String> unit) {}
}
