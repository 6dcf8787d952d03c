package io.goalbook.ingest.value;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in Chinese numerals: 三百, 一千二百零五, 一百二, 二〇二六, 一四四, 伍佰万, 一亿二千万. */
final class ChineseNumber {
  private static final String VARIANTS = "壹贰叁肆伍陆柒捌玖拾佰仟两〇";
  private static final String PLAIN = "一二三四五六七八九十百千二零";
  private static final String ONES = "零一二三四五六七八九";
  private static final String ONE = "([一二三四五六七八九])";

  /** Longer ones are no number that a person writes. */
  private static final int LONGEST = 24;

  private static final Pattern BELOW_TEN_THOUSAND =
      Pattern.compile(
          "零?(?:%1$s千)?零?(?:%1$s百)?零?(?:%1$s?(十))?(零?)%1$s?".formatted(ONE)); // 十五 has no 一
  private static final Pattern BY_PLACE = Pattern.compile("[零一二三四五六七八九]{3,8}");
  private static final Pattern HUNDREDS_AT_END = Pattern.compile(".*百" + ONE);
  private static final Pattern THOUSANDS_AT_END = Pattern.compile(".*千" + ONE);

  private ChineseNumber() {}

  /** Reads a number that fills the whole text; empty when it is none, also for 百 or 万 alone. */
  static Optional<Long> parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = plain(text);
    if (BY_PLACE.matcher(plain).matches() && !ONES.contains(plain)) {
      return Optional.of(byPlace(plain));
    }
    return scaled(
        plain,
        '亿',
        100_000_000,
        upper -> scaled(upper, '万', 10_000, ChineseNumber::belowTenThousand));
  }

  /** Digits that stand one by one, as behind a point; empty when anything else does. */
  static Optional<String> digits(String text) {
    String plain = plain(text);
    StringBuilder digits = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      int digit = ONES.indexOf(plain.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      digits.append(digit);
    }
    return digits.isEmpty() ? Optional.empty() : Optional.of(digits.toString());
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      int variant = VARIANTS.indexOf(plain.charAt(i));
      if (variant >= 0) {
        plain.setCharAt(i, PLAIN.charAt(variant));
      }
    }
    return plain.toString();
  }

  private static long byPlace(String plain) {
    long number = 0;
    for (int i = 0; i < plain.length(); i++) {
      number = number * 10 + ONES.indexOf(plain.charAt(i));
    }
    return number;
  }

  private static Optional<Long> scaled(
      String text, char mark, long factor, Function<String, Optional<Long>> part) {
    int at = text.lastIndexOf(mark);
    if (at < 0) {
      return part.apply(text);
    }
    String rest = text.substring(at + 1);
    Optional<Long> low =
        rest.isEmpty()
            ? Optional.of(0L)
            : rest.length() == 1 // 三万五 is 35 000
                ? part.apply(rest).map(one -> one * factor / 10)
                : part.apply(rest);
    return part.apply(text.substring(0, at)).flatMap(high -> low.map(l -> high * factor + l));
  }

  private static Optional<Long> belowTenThousand(String text) {
    Matcher parts = BELOW_TEN_THOUSAND.matcher(text);
    if (text.isEmpty() || !parts.matches()) {
      return Optional.empty();
    }
    long tens = parts.group(4) == null ? 0 : Math.max(1, digit(parts, 3));
    long above = digit(parts, 1) * 1000 + digit(parts, 2) * 100 + tens * 10;
    return Optional.of(above + digit(parts, 6) * lastPlace(text));
  }

  /** 一百二 is 120, 一百零二 is 102. */
  private static long lastPlace(String text) {
    return HUNDREDS_AT_END.matcher(text).matches()
        ? 10
        : THOUSANDS_AT_END.matcher(text).matches() ? 100 : 1;
  }

  private static long digit(Matcher parts, int group) {
    String digit = parts.group(group);
    return digit == null ? 0 : ONES.indexOf(digit);
  }
}
