package io.goalbook.ingest.value;

import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Texts that look like values and are none, such as the serial number of a date: {@code
 * data/words/doubtful.csv}. Immutable.
 */
final class DoubtfulPatterns {
  /** Longer texts are sentences; a slow expression that an analyst adds must not meet them. */
  private static final int LONGEST = 80;

  private final List<Doubtful> patterns;

  private DoubtfulPatterns(List<Doubtful> patterns) {
    this.patterns = patterns;
  }

  /**
   * Reads the list.
   *
   * @throws io.goalbook.model.words.WordListException when an expression is wrong
   */
  static DoubtfulPatterns from(WordLists words) {
    return new DoubtfulPatterns(
        words.rows("doubtful").stream().map(DoubtfulPatterns::doubtful).toList());
  }

  private static Doubtful doubtful(WordRow row) {
    try {
      return new Doubtful(Pattern.compile(row.get("pattern")), row.get("unit").equals("any"));
    } catch (PatternSyntaxException e) {
      throw row.error("栏目 pattern 不是正则表达式：" + e.getDescription());
    }
  }

  /**
   * Whether a text is not to be believed.
   *
   * @param text without white space, signs normalised
   * @param hasUnit whether a unit stands anywhere
   */
  boolean match(String text, boolean hasUnit) {
    if (text.length() > LONGEST) {
      return false;
    }
    for (Doubtful doubtful : patterns) {
      if ((doubtful.whateverUnit() || !hasUnit) && doubtful.pattern().matcher(text).matches()) {
        return true;
      }
    }
    return false;
  }

  private record Doubtful(Pattern pattern, boolean whateverUnit) {}
}
