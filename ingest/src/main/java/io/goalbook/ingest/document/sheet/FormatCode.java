package io.goalbook.ingest.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The code of a section of a number format, in which each literal text is masked by one character
 * that means nothing: the library takes a literal per cent sign for a real one, and shows the
 * quotes around a literal 年. Colours, conditions, spacing and languages are left out.
 *
 * @param masked the code with its masks
 * @param literals the masked texts, in their order
 * @param numerals the digits that it wants
 * @param chinese whether it wants names of days and months in Chinese
 */
record FormatCode(String masked, List<String> literals, NumeralStyle numerals, boolean chinese) {
  private static final char FIRST_MASK = '\uE000';
  private static final char LAST_MASK = '\uF8FF';
  private static final String GENERAL = "General";
  private static final Pattern YEAR = Pattern.compile("e+");
  private static final Pattern ELAPSED = Pattern.compile("\\[[hHmMsS]+\\]");
  private static final Pattern FRACTION_OF_SECONDS = Pattern.compile("[sS]\\.0+");
  private static final Pattern DIGIT = Pattern.compile("[0#?]|General");
  private static final Pattern DIGIT_OF_ZERO = Pattern.compile("[0#/]|General");
  private static final Pattern DATE = Pattern.compile("[^0#?]*[eyYmMdDhHsS][^0#?]*");
  private static final String NOON_IN_CHINESE = "上午/下午";
  private static final String NOON = "AM/PM";

  /** The days of the week as Excel names them in China: 星期一, 一. */
  private static final Pattern CHINESE_WEEKDAY = Pattern.compile("[aA]{3}");

  FormatCode {
    literals = List.copyOf(literals);
  }

  /** Masks the literals of a section. */
  static FormatCode of(String section) {
    boolean chinese =
        section.contains(NOON_IN_CHINESE)
            || section.contains("804]")
            || section.contains("zh-CN]")
            || CHINESE_WEEKDAY.matcher(section).find();
    String code = CHINESE_WEEKDAY.matcher(section.replace(NOON_IN_CHINESE, NOON)).replaceAll("ddd");
    code = code.replace("ddda", "dddd").replace("dddA", "dddd");
    StringBuilder masked = new StringBuilder();
    List<String> literals = new ArrayList<>();
    int position = 0;
    while (position < code.length()) {
      int end = endOfToken(code, position);
      String token = code.substring(position, end);
      String literal = literal(token);
      if (!literal.isEmpty()) {
        masked.append((char) (FIRST_MASK + literals.size()));
        literals.add(literal);
      } else if (isShown(token)) {
        masked.append(token);
      }
      position = end;
    }
    NumeralStyle numerals = NumeralStyle.of(section);
    return new FormatCode(shown(masked.toString(), numerals), literals, numerals, chinese);
  }

  private static String shown(String masked, NumeralStyle numerals) {
    if (masked.isEmpty() && numerals != NumeralStyle.ARABIC) {
      return GENERAL;
    }
    // In China e is the year; a section for texts shows a number as it is.
    return DATE.matcher(masked).matches() && !masked.contains(GENERAL)
        ? YEAR.matcher(masked).replaceAll("yyyy")
        : masked.replace("@", GENERAL);
  }

  /** Where a token ends: a literal, a bracket, a sign with the one that it belongs to, a sign. */
  static int endOfToken(String code, int start) {
    char first = code.charAt(start);
    int end = start + 1;
    if (first == '"' || first == '[') {
      int close = code.indexOf(first == '"' ? '"' : ']', start + 1);
      end = close < 0 ? code.length() : close + 1;
    } else if (first == '\\' || first == '!' || first == '_' || first == '*') {
      end = start + 2;
    }
    return Math.min(end, code.length());
  }

  /** The text that a token stands for; empty when it is no literal. */
  private static String literal(String token) {
    char first = token.charAt(0);
    if (first == '"') {
      return token.replace("\"", "");
    }
    if (first == '[') {
      return currency(token);
    }
    if ((first == '\\' || first == '!') && token.length() > 1) {
      return token.substring(1);
    }
    return first > 0x2FF ? token : "";
  }

  // [$¥-804]: a sign and the language that it comes from.
  private static String currency(String token) {
    if (!token.startsWith("[$")) {
      return "";
    }
    int language = token.indexOf('-');
    int end = language < 0 ? token.length() - 1 : language;
    return end < 2 ? "" : token.substring(2, end);
  }

  private static boolean isShown(String token) {
    char first = token.charAt(0);
    return first == '[' ? ELAPSED.matcher(token).matches() : "_*\"".indexOf(first) < 0;
  }

  /** Whether a number is a day or a time in this format. */
  boolean isDate() {
    return !isGeneral()
        && DATE.matcher(FRACTION_OF_SECONDS.matcher(masked).replaceAll("s")).matches();
  }

  /** Whether it shows a number as it is, for example behind a literal. */
  boolean isGeneral() {
    return masked.contains(GENERAL);
  }

  /** Whether it shows nothing but its literals; a zero leaves the places of digits blank. */
  boolean isFixed(double value) {
    Pattern digits = value == 0 ? DIGIT_OF_ZERO : DIGIT;
    return !isDate() && !digits.matcher(masked).find();
  }

  /** The literals alone. */
  String fixed() {
    return restored(masked.replace("?", ""));
  }

  /** What is shown, with the literals in the places of their masks. */
  String restored(String shown) {
    StringBuilder text = new StringBuilder(shown.length());
    for (int position = 0; position < shown.length(); position++) {
      char character = shown.charAt(position);
      int index = character - FIRST_MASK;
      if (character >= FIRST_MASK && character <= LAST_MASK && index < literals.size()) {
        text.append(literals.get(index));
      } else {
        text.append(character);
      }
    }
    return text.toString();
  }
}
