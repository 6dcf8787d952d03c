package io.goalbook.ingest.document.sheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digits that a number format asks for: 1346 is 一千三百四十六 with {@code [DBNum1]}, 壹仟叁佰肆拾陆 with
 * {@code [DBNum2]} and １千３百４十６ with {@code [DBNum3]}.
 */
enum NumeralStyle {
  ARABIC("0123456789", ""),
  CHINESE("〇一二三四五六七八九", "十百千"),
  CAPITAL("零壹贰叁肆伍陆柒捌玖", "拾佰仟"),
  WIDE("０１２３４５６７８９", "十百千");

  /** Some programs name the digits in front of a language: {@code [$-1E000804]}. */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\[DBNum([123])\\]|\\[\\$[^\\]-]*-(1E|1F|20)[0-9A-F]{6}\\]", Pattern.CASE_INSENSITIVE);

  /** As Excel: longer numbers are written digit by digit. */
  private static final int LONGEST_COUNTED = 16;

  private static final int GROUP = 4;
  private static final int HUNDRED_MILLION = 8;

  private final String digits;
  private final String tens;

  NumeralStyle(String digits, String tens) {
    this.digits = digits;
    this.tens = tens;
  }

  /** The style that a format names; plain digits when it names none. */
  static NumeralStyle of(String code) {
    Matcher named = NAMED.matcher(code);
    if (!named.find()) {
      return ARABIC;
    }
    return switch (named.group(1) == null
        ? named.group(2).toUpperCase(Locale.ROOT)
        : named.group(1)) {
      case "1", "1E" -> CHINESE;
      case "2", "1F" -> CAPITAL;
      default -> WIDE;
    };
  }

  /** Every digit of a text by its own sign: 2025 is 二〇二五. */
  String placed(String text) {
    if (this == ARABIC) {
      return text;
    }
    StringBuilder written = new StringBuilder(text.length());
    for (int position = 0; position < text.length(); position++) {
      char sign = text.charAt(position);
      written.append(isDigit(sign) ? digits.charAt(sign - '0') : sign);
    }
    return written.toString();
  }

  /** A number as it is spoken, the digits behind its point one by one: 20500.5 is 二万〇五百.五. */
  String counted(String number) {
    if (this == ARABIC || number.indexOf('E') >= 0) {
      return number;
    }
    StringBuilder written = new StringBuilder();
    int first = number.startsWith("-") ? 1 : 0;
    int point = number.indexOf('.');
    int end = point < 0 ? number.length() : point;
    written.append(number, 0, first).append(whole(number.substring(first, end)));
    return written.append(placed(number.substring(end))).toString();
  }

  /** The numbers of a day: a year and what begins with a zero by place, a month as it is spoken. */
  String dated(String text) {
    if (this == ARABIC) {
      return text;
    }
    StringBuilder written = new StringBuilder(text.length());
    int position = 0;
    while (position < text.length()) {
      int end = position;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      if (end == position) {
        written.append(text.charAt(position));
        position++;
      } else {
        written.append(ofDay(text.substring(position, end)));
        position = end;
      }
    }
    return written.toString();
  }

  private String ofDay(String number) {
    if (number.length() != 2 || number.startsWith("0")) {
      return placed(number);
    }
    String spoken = whole(number);
    return this == CHINESE && number.startsWith("1") ? spoken.substring(1) : spoken;
  }

  private String whole(String number) {
    if (number.length() > LONGEST_COUNTED) {
      return placed(number);
    }
    StringBuilder written = new StringBuilder();
    boolean gap = false;
    for (int position = 0; position < number.length(); position++) {
      int place = number.length() - 1 - position;
      int digit = number.charAt(position) - '0';
      if (digit == 0) {
        gap = true;
      } else {
        if (gap && !written.isEmpty()) {
          written.append(digits.charAt(0));
        }
        gap = false;
        written.append(digits.charAt(digit));
        if (place % GROUP > 0) {
          written.append(tens.charAt(place % GROUP - 1));
        }
      }
      if (place % GROUP == 0 && place > 0 && isFilled(number, position, place)) {
        written.append(place == HUNDRED_MILLION ? '亿' : '万');
        gap = false;
      }
    }
    return written.isEmpty() ? digits.substring(0, 1) : written.toString();
  }

  /** Whether what a name of ten thousands or of hundred millions stands behind says anything. */
  private static boolean isFilled(String number, int last, int place) {
    int first = place == HUNDRED_MILLION ? 0 : Math.max(0, last - GROUP + 1);
    for (int position = first; position <= last; position++) {
      if (number.charAt(position) != '0') {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }
}
