package io.goalbook.ingest.value;

import io.goalbook.model.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers with their units, without words around them: 1,500元/人, 三百人, 百分之九十五, 九成, 2/3, ¥500.
 * Immutable.
 */
final class AmountReader {
  private static final Pattern NUMBER = Pattern.compile("(" + Numerals.DIGITS + ")(.*)");
  private static final Pattern CHINESE = Pattern.compile("(" + Numerals.CHINESE + ")(.*)");
  private static final Pattern FRACTION = Pattern.compile("(\\d{1,3})/(\\d{1,3})");
  private static final Pattern FRACTION_IN_WORDS = Pattern.compile("([^分]{1,4})分之([^分]{1,4})");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** A fraction is kept to the ten thousandth: 2/3 is 0.6667. */
  private static final int FRACTION_DIGITS = 4;

  private static final int LONGEST_NUMERAL = 16;
  private static final BigDecimal LARGE_MONEY = BigDecimal.valueOf(10_000);

  private final UnitWords units;
  private final UnitAfterNumber unitAfter;

  AmountReader(ValueWords words, UnitWords units) {
    this.units = units;
    this.unitAfter = new UnitAfterNumber(words, units);
  }

  /** Reads a number with its unit that fills the whole text. */
  Optional<Amount> read(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : part(text)
            .or(() -> fraction(text))
            .or(() -> digits(text))
            .or(() -> chinese(text))
            .or(() -> currency(text));
  }

  /** Reads a number that leaves its unit to a second one: the first of 三至五次. */
  Optional<Amount> readFirst(String text) {
    return read(text).or(() -> Numerals.parse(text).map(number -> new Amount(number, Unit.NONE)));
  }

  /** 百分之九十五, 千分之五. */
  private Optional<Amount> part(String text) {
    return units.spellings("part").stream()
        .filter(text::startsWith)
        .findFirst()
        .flatMap(
            part ->
                Numerals.parse(text.substring(part.length()))
                    .map(number -> new Amount(number, new Unit(units.meaning(part).orElse(part)))));
  }

  private Optional<Amount> fraction(String text) {
    Matcher signs = FRACTION.matcher(text);
    if (signs.matches()) {
      return ratio(signs.group(1), signs.group(2));
    }
    Matcher words = FRACTION_IN_WORDS.matcher(text);
    return words.matches() ? ratio(words.group(2), words.group(1)) : Optional.empty();
  }

  private Optional<Amount> ratio(String part, String whole) {
    Optional<BigDecimal> above = Numerals.parse(part);
    Optional<BigDecimal> below = Numerals.parse(whole);
    if (above.isEmpty() || below.isEmpty() || above.get().compareTo(below.get()) >= 0) {
      return Optional.empty();
    }
    return units.spellings("ratio").stream()
        .findFirst()
        .flatMap(units::meaning)
        .map(
            unit ->
                new Amount(
                    above
                        .get()
                        .divide(below.get(), FRACTION_DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros(),
                    new Unit(unit)));
  }

  private Optional<Amount> digits(String text) {
    Matcher digits = NUMBER.matcher(text);
    if (!digits.matches() || isYear(digits.group(1), digits.group(2))) {
      return Optional.empty();
    }
    return Numerals.parse(digits.group(1))
        .flatMap(number -> unitAfter.read(digits.group(2)).map(unit -> amount(number, unit)));
  }

  /** 2026年预算 begins with a year, not with a number of years. */
  private static boolean isYear(String digits, String rest) {
    return YEAR.matcher(digits).matches()
        && (rest.startsWith("年") || rest.startsWith("学年") || rest.startsWith("届"));
  }

  /** Words begin with numerals, too (一般, 一流): the unit must be one that the list has. */
  private Optional<Amount> chinese(String text) {
    Matcher numerals = CHINESE.matcher(text);
    if (!numerals.matches() || numerals.end(1) > LONGEST_NUMERAL) {
      return Optional.empty();
    }
    Optional<Amount> inTenThousands = inLargeMoney(text, numerals.end(1));
    if (inTenThousands.isPresent()) {
      return inTenThousands;
    }
    if (numerals.end(1) == text.length() && Numerals.counts(text)) {
      // A sheet shows numbers so when its format says it: 壹仟叁佰肆拾陆.
      return Numerals.parse(text).map(number -> new Amount(number, Unit.NONE));
    }
    for (int end = numerals.end(1); end > 0; end--) {
      String rest = text.substring(end);
      Optional<BigDecimal> number = Numerals.parse(text.substring(0, end));
      Optional<String> unit = unitAfter.read(rest).filter(this::isCounted);
      if (number.isPresent() && unit.isPresent()) {
        return Optional.of(amount(number.get(), unit.get()));
      }
    }
    return Optional.empty();
  }

  /** 五万元 is 5 in 万元, as it is printed elsewhere; 三千元 stays 3000 in 元. */
  private Optional<Amount> inLargeMoney(String text, int end) {
    String money = text.substring(end - 1);
    Optional<String> head = units.moneyAtStartOf(money);
    boolean large =
        head.flatMap(units::yuanFactor)
            .filter(factor -> factor.compareTo(LARGE_MONEY) >= 0)
            .isPresent();
    return large && end > 1
        ? Numerals.parse(text.substring(0, end - 1))
            .filter(number -> number.compareTo(LARGE_MONEY) < 0)
            .flatMap(number -> unitAfter.read(money).map(unit -> amount(number, unit)))
        : Optional.empty();
  }

  private boolean isCounted(String unit) {
    return units.knows(unit) && !units.is(unit, "grade") && !units.is(unit, "multiple");
  }

  /** ¥500, 人民币伍佰元. */
  private Optional<Amount> currency(String text) {
    return units.spellings("currency").stream()
        .filter(text::startsWith)
        .findFirst()
        .flatMap(sign -> inMoney(text.substring(sign.length()), units.meaning(sign).orElse(sign)));
  }

  private Optional<Amount> inMoney(String text, String money) {
    Matcher digits = NUMBER.matcher(text);
    if (!digits.matches()) {
      return chinese(text);
    }
    return digits(text)
        .map(
            amount ->
                amount.unit().isNone() || amount.unit().text().startsWith("/")
                    ? new Amount(amount.number(), new Unit(money + amount.unit().text()))
                    : amount);
  }

  private Amount amount(BigDecimal number, String unit) {
    return new Amount(number.multiply(units.percentFactor(unit)), units.unit(unit));
  }
}
