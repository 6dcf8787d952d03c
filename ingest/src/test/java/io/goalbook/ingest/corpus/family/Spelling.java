package io.goalbook.ingest.corpus.family;

import java.util.stream.Collectors;

/** Ways to write the number of a target. */
enum Spelling {
  /** 95%. */
  PLAIN,
  /** A space before the number and the unit: ≥ 95 %. */
  SPACED,
  /** Full-width digits: ９５%. */
  WIDE,
  /** Chinese numerals: 十二次. */
  CHINESE;

  private static final String DIGITS = "零一二三四五六七八九";
  private static final int WIDTH = '０' - '0';

  /** Whether a number can be written so: 十四万元 and 九十五% are not what offices write. */
  boolean fits(String number, String unit) {
    return this != CHINESE || (number.matches("[1-9]\\d?") && !"万亿%‰".contains(first(unit)));
  }

  private static String first(String unit) {
    return unit.substring(0, 1);
  }

  /** The number. */
  String of(String number) {
    return switch (this) {
      case PLAIN -> number;
      case SPACED -> " " + number;
      case WIDE -> number.chars().mapToObj(Spelling::wide).collect(Collectors.joining());
      case CHINESE -> chinese(Integer.parseInt(number));
    };
  }

  /** What stands between number and unit. */
  String gap() {
    return this == SPACED ? " " : "";
  }

  private static String wide(int character) {
    boolean digit = character >= '0' && character <= '9';
    return Character.toString(digit ? character + WIDTH : character);
  }

  private static String chinese(int number) {
    String tens = number < 10 ? "" : (number < 20 ? "" : digit(number / 10)) + "十";
    return number % 10 == 0 ? tens : tens + digit(number % 10);
  }

  private static String digit(int digit) {
    return DIGITS.substring(digit, digit + 1);
  }
}
