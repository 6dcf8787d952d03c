package io.goalbook.ingest.document.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Undoes the wrapping of lines. A line was wrapped when the beginning of the next one would not
 * have found room behind it; else its writer ended it.
 *
 * @param left where lines may begin
 * @param right where lines must end
 */
record Wrapping(double left, double right) {
  /**
   * Parts of the height by which the room may be larger than the program that wrapped thought:
   * borders that are drawn for each cell lie beside each other.
   */
  private static final double TOLERANCE = 0.2;

  /** The room that blanks at the end of a line may have taken, in parts of the height. */
  private static final double BLANKS = 2;

  /** Gaps that differ less, in parts of the height, are the same: the line is centred. */
  private static final double CENTRED = 0.3;

  private static final Pattern ENDED = Pattern.compile(".*[。；;！？!?]\\s*", Pattern.DOTALL);
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[）)、]|\\d{1,2}[.．](?!\\d)|[①-⑳]|(?:目标|指标)\\d).*");

  /** The text of lines: wrapped ones joined, others divided by line breaks. */
  String text(List<TextLine> lines) {
    StringBuilder text = new StringBuilder();
    for (int index = 0; index < lines.size(); index++) {
      TextLine line = lines.get(index);
      if (index > 0) {
        text.append(between(lines.get(index - 1), line));
      }
      text.append(line.text());
    }
    return text.toString();
  }

  private String between(TextLine before, TextLine after) {
    if (!wraps(before, after)) {
      return "\n";
    }
    return endsInWord(before.text()) && beginsWithWord(after.text()) ? " " : "";
  }

  /** Whether the second line is the rest of the first. */
  boolean wraps(TextLine before, TextLine after) {
    boolean listed =
        ENDED.matcher(before.text()).matches() && NUMBERED.matcher(after.text()).matches();
    return !listed && isFull(before, after);
  }

  private boolean isFull(TextLine before, TextLine after) {
    double gapLeft = before.left() - left;
    double gapRight = right - before.right();
    boolean centred = Math.abs(gapLeft - gapRight) < CENTRED * before.size();
    double room = centred ? gapLeft + gapRight : gapRight;
    double blanks = before.text().endsWith(" ") ? BLANKS : TOLERANCE;
    return room < after.opening() + blanks * before.size();
  }

  private static boolean endsInWord(String text) {
    return isLetter(text.charAt(text.length() - 1));
  }

  private static boolean beginsWithWord(String text) {
    return isLetter(text.charAt(0));
  }

  private static boolean isLetter(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }
}
