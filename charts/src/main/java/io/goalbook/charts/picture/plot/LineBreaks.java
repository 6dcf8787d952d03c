package io.goalbook.charts.picture.plot;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a text may go on in a new line: never in a number, a Latin word or before a closing sign.
 */
final class LineBreaks {
  /** No line ends after these, besides what the language's rules forbid. */
  private static final String HOLDS_NEXT = "/·–-≥≤＝=";

  /** No line begins with these, besides what the language's rules forbid. */
  private static final String HOLDS_BEFORE = "/·–-=%％";

  private static final String CLOSING = "，。；：、）》”！？";
  private static final String OPENING = "（《“";

  private LineBreaks() {}

  /** How well a break suits the reader, the best first. */
  enum Quality {
    /** Behind a full stop or a semicolon. */
    BETWEEN_SENTENCES,
    /** Behind a sign that closes a part of the sentence, before a bracket. */
    AT_A_SIGN,
    /** Between words, behind the name of a people. */
    BETWEEN_WORDS,
    /** Where it is allowed: Chinese does not show where a word ends. */
    ALLOWED
  }

  /**
   * A place to break.
   *
   * @param at the index of the first character of the new line
   * @param quality how well it suits
   */
  record Break(int at, Quality quality) {}

  /** Every place inside a text where a line may end, in their order. */
  static List<Break> of(String text) {
    BreakIterator lines = BreakIterator.getLineInstance(Locale.CHINESE);
    lines.setText(text);
    List<Break> breaks = new ArrayList<>();
    lines.first();
    for (int at = lines.next(); at != BreakIterator.DONE && at < text.length(); at = lines.next()) {
      String before = text.substring(0, at).stripTrailing();
      if (!before.isEmpty() && isAllowed(before.charAt(before.length() - 1), text.charAt(at))) {
        breaks.add(new Break(at, quality(text, at)));
      }
    }
    return breaks;
  }

  private static boolean isAllowed(char before, char after) {
    return HOLDS_NEXT.indexOf(before) < 0 && HOLDS_BEFORE.indexOf(after) < 0;
  }

  private static Quality quality(String text, int at) {
    char before = text.charAt(at - 1);
    if (before == '；' || before == '。') {
      return Quality.BETWEEN_SENTENCES;
    }
    if (CLOSING.indexOf(before) >= 0 || OPENING.indexOf(text.charAt(at)) >= 0) {
      return Quality.AT_A_SIGN;
    }
    return before == '族' || isBetweenWords(text, at) ? Quality.BETWEEN_WORDS : Quality.ALLOWED;
  }

  /** A space parts words, unless it stands between a number and what is counted: 12 个县. */
  private static boolean isBetweenWords(String text, int at) {
    return text.charAt(at - 1) == ' ' && at >= 2 && !Character.isDigit(text.charAt(at - 2));
  }
}
