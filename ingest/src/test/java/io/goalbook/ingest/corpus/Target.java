package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.Truth.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * A target value as printed and as read.
 *
 * @param raw the text of the cell
 * @param value what it means
 */
record Target(String raw, Value value) {

  static Target quantity(String printed, String comparator, long number, String unit) {
    return new Target(
        printed + number + unit, Value.quantity(comparator, BigDecimal.valueOf(number), unit));
  }

  static Target words(String raw) {
    return new Target(raw, Value.qualitative());
  }

  static Target none() {
    return new Target("无", Value.placeholder());
  }

  /** A number with one of the signs and words that offices use. */
  static Target bounded(Random random, long number, String unit) {
    return pick(
        random,
        List.of(
            quantity("", "=", number, unit),
            quantity("≥", ">=", number, unit),
            quantity("≤", "<=", number, unit),
            quantity("不低于", ">=", number, unit),
            quantity("不超过", "<=", number, unit)));
  }

  /** At least so many per cent. */
  static Target share(Random random, int percent) {
    Value value = Value.quantity(">=", BigDecimal.valueOf(percent), "%");
    return pick(
        random,
        List.of(
            new Target("≥" + percent + "%", value),
            new Target("≥" + percent + "%", value),
            new Target(percent + "%以上", value),
            new Target("不低于" + percent + "%", value)));
  }

  /** How well the work is to be done. */
  static Target quality(Random random) {
    return pick(
        random,
        List.of(
            share(random, 90),
            words("达到标准"),
            quantity("", "=", 100, "%"),
            new Target(
                "80%-90%", Value.range(BigDecimal.valueOf(80), BigDecimal.valueOf(90), "%"))));
  }

  /** When the work is to be done. */
  static Target time(Random random, int year) {
    Value lastDay = Value.deadline(LocalDate.of(year, 12, 31));
    return pick(
        random,
        List.of(
            new Target(year + "年12月底", lastDay),
            new Target("12月31日前", lastDay),
            words("及时发放"),
            words("全年"),
            share(random, 90)));
  }

  /** What the work is good for. */
  static Target effect(Random random) {
    return pick(random, List.of(words("有效提高"), words("有所提升"), share(random, 80)));
  }

  static <T> T pick(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
