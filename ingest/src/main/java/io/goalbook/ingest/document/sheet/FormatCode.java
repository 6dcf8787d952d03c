package io.goalbook.ingest.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a number format, in which each literal text is masked by one character that means
 * nothing: the library takes a literal per cent sign for a real one, and shows the quotes around a
 * literal 年.
 *
 * @param masked the code with its masks
 * @param literals the masked texts, in their order
 */
record FormatCode(String masked, List<String> literals) {
  private static final char FIRST_MASK = '\uE000';
  private static final char LAST_MASK = '\uF8FF';
  private static final Pattern BRACKETS = Pattern.compile("\\[(?![hHmMsS]+\\])[^\\]]*\\]");
  private static final Pattern FRACTION_OF_SECONDS = Pattern.compile("[sS]\\.0+");
  private static final Pattern DIGIT = Pattern.compile("[0#]|General");
  private static final Pattern SPACING = Pattern.compile("[_*].|\\?|\\[[^\\]]*\\]");
  private static final Pattern DATE = Pattern.compile("[^0#?]*[yYmMdDhHsS][^0#?]*");

  /**
   * Names of colours in Chinese, and the wish for Chinese numerals and its language: plain digits
   * are shown.
   */
  private static final Pattern CHINESE_BRACKETS =
      Pattern.compile(
          "\\[(?:[\\u4E00-\\u9FFF]+\\s*\\d*|DBNum\\d|\\$-[0-9A-Fa-f]+(?=\\]General))\\]");

  FormatCode {
    literals = List.copyOf(literals);
  }

  /** Masks the literals of a code. */
  static FormatCode of(String written) {
    String code = CHINESE_BRACKETS.matcher(written).replaceAll("").replace("上午/下午", "AM/PM");
    StringBuilder masked = new StringBuilder();
    List<String> literals = new ArrayList<>();
    int position = 0;
    while (position < code.length()) {
      int end = endOfToken(code, position);
      String literal = literal(code.substring(position, end));
      if (literal.isEmpty()) {
        masked.append(code, position, end);
      } else {
        masked.append((char) (FIRST_MASK + literals.size()));
        literals.add(literal);
      }
      position = end;
    }
    return new FormatCode(masked.toString(), literals);
  }

  private static int endOfToken(String code, int start) {
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
    if ((first == '\\' || first == '!') && token.length() > 1) {
      return token.substring(1);
    }
    return first > 0x2FF ? token : "";
  }

  /** Whether a number is a day or a time in this format. */
  boolean isDate() {
    String first = masked.split(";", 2)[0];
    String plain = BRACKETS.matcher(first).replaceAll("");
    return DATE.matcher(FRACTION_OF_SECONDS.matcher(plain).replaceAll("s")).matches();
  }

  /** What stands for nothing in this format, with masks; empty when it is a number like others. */
  Optional<String> shownForZero() {
    String[] sections = masked.split(";", -1);
    if (sections.length < 3 || DIGIT.matcher(sections[2]).find()) {
      return Optional.empty();
    }
    return Optional.of(SPACING.matcher(sections[2]).replaceAll(""));
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
