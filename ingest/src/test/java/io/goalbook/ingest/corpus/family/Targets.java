package io.goalbook.ingest.corpus.family;

import io.goalbook.ingest.corpus.Truth.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Invents target values in the shapes and spellings that offices use. */
final class Targets {
  private static final int HUNDRED = 100;

  /** One number in so many is spelt in an unusual way. */
  private static final int SPELT = 6;

  private final Random random;
  private final Dates dates;

  Targets(Random random, int year) {
    this.random = random;
    this.dates = new Dates(random, year);
  }

  /** How a number is bound: what stands before and behind it. */
  private record Bound(String before, String behind, String comparator) {}

  private static final List<Bound> LEAST =
      List.of(
          new Bound("≥", "", ">="),
          new Bound("≥", "", ">="),
          new Bound("≥", "", ">="),
          new Bound("", "", "="),
          new Bound("=", "", "="),
          new Bound(">=", "", ">="),
          new Bound("≧", "", ">="),
          new Bound("不低于", "", ">="),
          new Bound("不少于", "", ">="),
          new Bound("大于等于", "", ">="),
          new Bound("", "以上", ">="),
          new Bound("", "及以上", ">="),
          new Bound("至少", "", ">="),
          new Bound("＞", "", ">"));

  private static final List<Bound> MOST =
      List.of(
          new Bound("≤", "", "<="),
          new Bound("≤", "", "<="),
          new Bound("<=", "", "<="),
          new Bound("<", "", "<"),
          new Bound("不超过", "", "<="),
          new Bound("", "及其以下", "<="),
          new Bound("小于等于", "", "<="));

  // 2小时以内 is as good as 一周内, which is a date: only money is bound so.
  private static final List<Bound> MOST_MONEY =
      List.of(
          new Bound("≤", "", "<="),
          new Bound("≤", "", "<="),
          new Bound("", "", "="),
          new Bound("不超过", "", "<="),
          new Bound("", "以内", "<="));

  private static final List<Bound> EXACT =
      List.of(
          new Bound("", "", "="),
          new Bound("", "", "="),
          new Bound("=", "", "="),
          new Bound("═", "", "="),
          new Bound("≤", "", "<="),
          new Bound("≥", "", ">="));

  /**
   * A target.
   *
   * @param shape a word of indicators.csv
   * @param low the least plausible number
   * @param high the largest plausible number
   */
  Target of(String shape, String unit, int low, int high) {
    return switch (shape) {
      case "count" -> number(LEAST, between(low, high), unit);
      case "decimal", "decimal-share" -> number(LEAST, decimal(low, high, 1), unit);
      case "share" -> number(LEAST, between(low, high), unit);
      case "ceiling", "hours", "days" -> number(MOST, between(low, high), unit);
      case "area" -> area(unit, low, high);
      case "money" -> money(low, high);
      case "rate" -> rate(unit, low, high);
      case "range" -> range(unit, low, high);
      case "date", "period" -> dates.any();
      case "yesno" -> Target.words(pick(List.of("是", "否")), Value.qualitative());
      case "words" -> Words.any(random);
      default -> throw new IllegalArgumentException("no such shape: " + shape);
    };
  }

  private Target area(String unit, int low, int high) {
    return unit.startsWith("万")
        ? number(LEAST, decimal(low, high, 2), unit)
        : number(LEAST, decimal(low, high, 4), "万" + unit);
  }

  private Target money(int low, int high) {
    BigDecimal amount = decimal(low, high, random.nextInt(3));
    return number(MOST_MONEY, amount, pick(List.of("万元", "万元", "万元", "万", "万元/年", "万/月")));
  }

  private Target rate(String unit, int low, int high) {
    BigDecimal amount = high < 10 ? decimal(low, high, 2) : between(low, high);
    String spelling = pick(List.of("·", "*", "/", "、"));
    return number(EXACT, amount, unit.replace("·", spelling));
  }

  private Target range(String unit, int low, int high) {
    Value value = Value.range(BigDecimal.valueOf(low), BigDecimal.valueOf(high), unit);
    String between = pick(List.of("-", "—", "～", "至"));
    return new Target("", low + between + high, unit, "", value);
  }

  private Target number(List<Bound> bounds, BigDecimal number, String unit) {
    Bound bound = pick(bounds);
    Value value = Value.quantity(bound.comparator(), number, unit);
    Target plain = new Target(bound.before(), printed(number), unit, bound.behind(), value);
    return random.nextInt(SPELT) == 0 ? plain.spelt(spelling(plain)) : plain;
  }

  private Spelling spelling(Target plain) {
    List<Spelling> fitting =
        Arrays.stream(Spelling.values())
            .filter(spelling -> spelling.fits(plain.number(), plain.unit()))
            .toList();
    return pick(fitting);
  }

  private String printed(BigDecimal number) {
    String plain = number.toPlainString();
    boolean separated = number.scale() == 0 && random.nextInt(4) == 0;
    return separated ? String.format(java.util.Locale.ROOT, "%,d", number.longValue()) : plain;
  }

  private BigDecimal between(int low, int high) {
    return BigDecimal.valueOf(low + random.nextInt(high - low + 1));
  }

  private BigDecimal decimal(int low, int high, int digits) {
    int hundredths = low * HUNDRED + random.nextInt((high - low) * HUNDRED + 1);
    BigDecimal fine = new BigDecimal(hundredths + "." + random.nextInt(HUNDRED));
    return fine.movePointLeft(2).setScale(digits, RoundingMode.HALF_UP);
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
