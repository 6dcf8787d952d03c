package io.goalbook.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.goalbook.model.value.Period;
import io.goalbook.model.value.Rate;
import io.goalbook.model.value.TargetValue;
import io.goalbook.model.value.TargetValue.Quantity;
import io.goalbook.model.words.WordLists;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Random values, written in the ways of forms, are read as what they were. */
class TargetValuePropertyTest {
  private static final int VALUES = 300;
  private static final OptionalInt YEAR = OptionalInt.of(2026);
  private static final TargetValueParser PARSER = TargetValueParser.from(WordLists.packaged());

  private static final List<Sign> SIGNS =
      List.of(
          new Sign("≥", ">="),
          new Sign("大于等于", ">="),
          new Sign("不少于", ">="),
          new Sign("≤", "<="),
          new Sign("不超过", "<="),
          new Sign("=", "="),
          new Sign("＝", "="),
          new Sign(">", ">"),
          new Sign("＜", "<"));

  private static final List<String> UNITS =
      List.of(
          "人", "户", "人次", "%", "元", "万元", "元/人", "元/人·月", "元/户·年", "次/月", "万平方米", "公里", "个", "亩",
          "个工作日", "元/人/天", "吨");

  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ofPattern("uuuu年M月d日"),
          DateTimeFormatter.ofPattern("uuuu年MM月dd日前"),
          DateTimeFormatter.ofPattern("uuuu-MM-dd"),
          DateTimeFormatter.ofPattern("uuuu/M/d"),
          DateTimeFormatter.ofPattern("uuuu.M.d"),
          DateTimeFormatter.ofPattern("uuuuMMdd"),
          DateTimeFormatter.ofPattern("'截至'uuuu年M月d日"));

  static List<Long> seeds() {
    return new Random(20260101).longs(VALUES).boxed().toList();
  }

  private static TargetValue parse(String raw, ValueColumns columns) {
    return PARSER.parse(raw, columns, YEAR).value();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_quantity_is_the_same_in_one_cell_and_in_several(long seed) {
    Random random = new Random(seed);
    Sign sign = SIGNS.get(random.nextInt(SIGNS.size()));
    String unit = UNITS.get(random.nextInt(UNITS.size()));
    BigDecimal number = BigDecimal.valueOf(random.nextInt(3_000_000), random.nextInt(3));
    String digits = digits(random, number);

    assertReads(sign.spelling() + digits + unit, ValueColumns.NONE, sign, number, unit);
    assertReads(
        spaced(random, sign.spelling() + " " + digits + unit),
        ValueColumns.NONE,
        sign,
        number,
        unit);
    assertReads(digits, new ValueColumns(sign.spelling(), unit), sign, number, unit);
    assertReads(digits + unit, new ValueColumns(sign.spelling(), ""), sign, number, unit);
    assertReads(
        digits,
        new ValueColumns("", "", "指标(" + sign.spelling() + "**" + unit + ")"),
        sign,
        number,
        unit);
  }

  private static void assertReads(
      String raw, ValueColumns columns, Sign sign, BigDecimal number, String unit) {
    assertThat(parse(raw, columns))
        .as(raw)
        .isInstanceOfSatisfying(
            Quantity.class,
            quantity -> {
              assertThat(quantity.raw()).isEqualTo(raw);
              assertThat(quantity.comparator().symbol()).isEqualTo(sign.meaning());
              assertThat(quantity.comparatorPrinted()).isTrue();
              assertThat(quantity.number()).isEqualByComparingTo(number);
              assertThat(quantity.unit().text()).isEqualTo(unit);
            });
  }

  private static String digits(Random random, BigDecimal number) {
    String plain = number.toPlainString();
    return switch (random.nextInt(3)) {
      case 0 -> plain;
      case 1 -> "%,d".formatted(number.toBigInteger()) + fraction(plain);
      default -> wide(plain);
    };
  }

  private static String fraction(String plain) {
    return plain.contains(".") ? plain.substring(plain.indexOf('.')) : "";
  }

  private static String wide(String plain) {
    return plain
        .chars()
        .mapToObj(sign -> Character.toString(sign == '.' ? '．' : sign - '0' + '０'))
        .collect(Collectors.joining());
  }

  private static String spaced(Random random, String text) {
    int at = 1 + random.nextInt(text.length() - 1);
    return text.substring(0, at) + "　" + text.substring(at);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_date_is_read_in_every_way_of_writing_it(long seed) {
    Random random = new Random(seed);
    LocalDate date =
        LocalDate.ofEpochDay(LocalDate.of(2015, 1, 1).toEpochDay() + random.nextInt(6_000));
    String raw = DATES.get(random.nextInt(DATES.size())).format(date);

    assertThat(parse(raw, ValueColumns.NONE))
        .isEqualTo(new TargetValue.Deadline(raw, java.util.Optional.of(date)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_range_has_the_numbers_that_were_written(long seed) {
    Random random = new Random(seed);
    int low = random.nextInt(500);
    int high = low + random.nextInt(500);
    String unit = List.of("人", "%", "元/人", "次").get(random.nextInt(4));
    String between = List.of("-", "～", "至", "—", "~").get(random.nextInt(5));
    String raw = low + (random.nextBoolean() ? unit : "") + between + high + unit;

    assertThat(parse(raw, ValueColumns.NONE))
        .isEqualTo(
            new TargetValue.Range(
                raw,
                BigDecimal.valueOf(low),
                BigDecimal.valueOf(high),
                new io.goalbook.model.value.Unit(unit),
                unit.equals("元/人")
                    ? Optional.of(
                        new Rate(
                            BigDecimal.valueOf(100L * low, 2),
                            Optional.of("person"),
                            Period.UNSTATED))
                    : Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_number_in_chinese_numerals_is_the_number(long seed) {
    int number = 1 + new Random(seed).nextInt(99_999_999);

    assertThat(Numerals.parse(inChinese(number))).contains(BigDecimal.valueOf(number));
  }

  private static String inChinese(int number) {
    int upper = number / 10_000;
    int lower = number % 10_000;
    if (upper == 0) {
      return belowTenThousand(lower);
    }
    String zero = lower > 0 && lower < 1_000 ? "零" : "";
    return belowTenThousand(upper) + "万" + zero + (lower == 0 ? "" : belowTenThousand(lower));
  }

  private static String belowTenThousand(int number) {
    StringBuilder text = new StringBuilder();
    int[] places = {1_000, 100, 10, 1};
    boolean gap = false;
    for (int i = 0; i < places.length; i++) {
      int digit = number / places[i] % 10;
      if (digit > 0) {
        text.append(gap && text.length() > 0 ? "零" : "");
        text.append("零一二三四五六七八九".charAt(digit)).append(List.of("千", "百", "十", "").get(i));
      }
      gap = digit == 0;
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "1,",
        "≥",
        "每",
        "人",
        "(",
        ")",
        "-",
        "1月",
        "约",
        "一",
        "*",
        "1.",
        "2025年1月-",
        "不低于",
        "；1人",
        "\n"
      })
  void a_hundred_thousand_signs_take_no_time(String part) {
    String raw = part.repeat(100_000 / part.length());

    TargetValue value =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> parse(raw, new ValueColumns(raw, raw, raw)));

    assertThat(value.raw()).isEqualTo(raw);
  }

  private record Sign(String spelling, String meaning) {}
}
