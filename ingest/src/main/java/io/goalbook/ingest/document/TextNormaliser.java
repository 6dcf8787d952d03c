package io.goalbook.ingest.document;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The one place where text is normalised: non-breaking and full-width spaces, zero-width marks,
 * soft hyphens, remains of bookmarks, full-width digits, letters and signs of numbers. Chinese
 * punctuation stays as it is, because names are shown as they were printed.
 */
public final class TextNormaliser {
  private static final String BOOKMARK = "[bookmark:";
  private static final int LONGEST_BOOKMARK = 220;

  /** What lies between a full-width character and its ASCII twin. */
  private static final int WIDTH = 0xFEE0;

  private static final char FIRST_IDEOGRAPH = '\u4E00';
  private static final char LAST_IDEOGRAPH = '\u9FFF';

  private TextNormaliser() {}

  /**
   * Normalises a text; line breaks stay.
   *
   * @param raw any text
   * @return the text without leading and trailing white space in each line
   */
  public static String normalise(String raw) {
    String text = cleaned(raw);
    return isOneLine(text)
        ? text.strip()
        : text.lines().map(String::strip).collect(Collectors.joining("\n"));
  }

  /**
   * Normalises the text of a cell: blank lines, which Word leaves in cells as empty paragraphs, are
   * left out.
   *
   * @param raw the paragraphs of a cell, joined by line breaks
   * @return the lines that are not blank, each without leading and trailing white space
   */
  public static String normaliseCell(String raw) {
    String text = cleaned(raw);
    if (isOneLine(text)) {
      return text.strip();
    }
    return joined(text, String::strip);
  }

  /**
   * The lines of a text that are not empty when their ends are trimmed.
   *
   * @param trim takes off what does not count at the ends of a line
   */
  public static String joined(String text, UnaryOperator<String> trim) {
    StringBuilder filled = new StringBuilder(text.length());
    int from = 0;
    while (from <= text.length()) {
      int end = endOfLine(text, from);
      String line = trim.apply(text.substring(from, end));
      if (!line.isEmpty()) {
        filled.append(filled.isEmpty() ? "" : "\n").append(line);
      }
      from = end + 1;
    }
    return filled.toString();
  }

  private static int endOfLine(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static boolean isOneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
  }

  /**
   * A text as printed: only the marks that nobody sees and the remains of bookmarks are left out.
   *
   * @param raw any text
   */
  public static String visible(String raw) {
    return passed(raw, false);
  }

  private static String cleaned(String raw) {
    return passed(raw, true);
  }

  // One pass without patterns: every cell of every document comes through here.
  private static String passed(String raw, boolean fold) {
    if (isPlain(raw)) {
      return raw;
    }
    StringBuilder text = new StringBuilder(raw.length());
    int position = 0;
    while (position < raw.length()) {
      char character = raw.charAt(position);
      int end = character == '[' ? endOfBookmark(raw, position) : position;
      if (end > position) {
        position = end;
        continue;
      }
      if (!isInvisible(character)) {
        text.append(fold ? folded(character) : character);
      }
      position++;
    }
    return text.toString();
  }

  /** Whether nothing in it is to be changed: most texts are such. */
  private static boolean isPlain(String raw) {
    for (int position = 0; position < raw.length(); position++) {
      char sign = raw.charAt(position);
      boolean usual =
          (sign >= FIRST_IDEOGRAPH && sign <= LAST_IDEOGRAPH) || (sign < 0x80 && sign != '[');
      if (!usual && (sign == '[' || isInvisible(sign) || isOddSpace(sign) || isWide(sign))) {
        return false;
      }
    }
    return true;
  }

  private static char folded(char character) {
    if (isOddSpace(character)) {
      return ' ';
    }
    return isWide(character) ? (char) (character - WIDTH) : character;
  }

  private static int endOfBookmark(String raw, int start) {
    if (!raw.startsWith(BOOKMARK, start)) {
      return start;
    }
    int end = raw.indexOf(']', start);
    return end < 0 || end - start > LONGEST_BOOKMARK ? start : end + 1;
  }

  private static boolean isInvisible(char character) {
    return (character >= 0x200B && character <= 0x200F)
        || character == 0x2060
        || character == 0xFEFF
        || character == 0x00AD;
  }

  private static boolean isOddSpace(char character) {
    return character == 0x00A0
        || (character >= 0x2000 && character <= 0x200A)
        || character == 0x202F
        || character == 0x205F
        || character == 0x3000;
  }

  private static boolean isWide(char character) {
    return (character >= '０' && character <= '９')
        || (character >= 'Ａ' && character <= 'Ｚ')
        || (character >= 'ａ' && character <= 'ｚ')
        || "％＜＝＞＋．／".indexOf(character) >= 0;
  }
}
