package io.goalbook.ingest.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money in cells of a form's head. Immutable and safe for threads. */
public final class MoneyReader {
  private static final Pattern AMOUNT =
      Pattern.compile("^[¥￥]?(-?" + Numerals.DIGITS + ")(亿元|百万元|万元|千元|元|亿|万)?.*$", Pattern.DOTALL);

  // 肆佰柒拾万元整 is a number of 元: 万 belongs to the number, as in 一亿二千万元.
  private static final Pattern IN_WORDS =
      Pattern.compile("^(?:人民币)?((?![百千万亿佰仟])" + Numerals.FINANCIAL + ")[元圆][整正]?$");

  /** A thousand times the national budget of a year: a slip of the pen, and no table holds it. */
  private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(16);

  private final UnitWords units;

  public MoneyReader(UnitWords units) {
    this.units = units;
  }

  /**
   * Reads an amount; what follows it in the cell, such as a breakdown, is left aside.
   *
   * @param raw the cell
   * @param declared the unit that stands in the label, the group or the line above, when one does
   * @return empty when the cell neither begins with a number nor is an amount in words
   */
  public Optional<Money> read(String raw, Optional<String> declared) {
    String text = ValueText.canonical(raw);
    Matcher matcher = AMOUNT.matcher(text);
    if (!matcher.matches()) {
      return inWords(text);
    }
    boolean negative = matcher.group(1).startsWith("-");
    String digits = negative ? matcher.group(1).substring(1) : matcher.group(1);
    Optional<String> unit =
        Optional.ofNullable(matcher.group(2)).map(MoneyReader::whole).or(() -> declared);
    return Numerals.parse(digits)
        .map(number -> negative ? number.negate() : number)
        .map(number -> new Money(number, unit, yuan(number, unit)));
  }

  private Optional<Money> inWords(String text) {
    Matcher matcher = IN_WORDS.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<String> unit = Optional.of("元");
    return Numerals.parse(matcher.group(1))
        .map(number -> new Money(number, unit, yuan(number, unit)));
  }

  private static String whole(String unit) {
    return unit.endsWith("元") ? unit : unit + "元";
  }

  private Optional<BigDecimal> yuan(BigDecimal number, Optional<String> unit) {
    return unit.flatMap(units::yuanFactor)
        .map(factor -> number.multiply(factor).setScale(2, RoundingMode.HALF_UP))
        .filter(yuan -> yuan.abs().compareTo(TOO_LARGE) < 0);
  }

  /**
   * An amount.
   *
   * @param number as printed
   * @param unit 元, 万元 …; empty when it is declared nowhere
   * @param yuan the amount in yuan; empty without a unit
   */
  public record Money(BigDecimal number, Optional<String> unit, Optional<BigDecimal> yuan) {}
}
