package io.goalbook.ingest.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The one place where text is normalised: non-breaking and full-width spaces, zero-width marks,
 * soft hyphens, remains of bookmarks, full-width digits, letters and signs of numbers. Chinese
 * punctuation stays as it is, because names are shown as they were printed.
 */
public final class TextNormaliser {
  private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark: ?[^\\]]{0,200}\\]");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
  private static final Pattern ODD_SPACE =
      Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u3000]");
  private static final Pattern WIDE =
      Pattern.compile(
          "[\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFF05\\uFF1C\\uFF1D\\uFF1E\\uFF0B\\uFF0E\\uFF0F]");

  private TextNormaliser() {}

  /**
   * Normalises a text; line breaks stay.
   *
   * @param raw any text
   * @return the text without leading and trailing white space in each line
   */
  public static String normalise(String raw) {
    String text = BOOKMARK.matcher(raw).replaceAll("");
    text = INVISIBLE.matcher(text).replaceAll("");
    text = ODD_SPACE.matcher(text).replaceAll(" ");
    text =
        WIDE.matcher(text)
            .replaceAll(match -> Normalizer.normalize(match.group(), Normalizer.Form.NFKC));
    return text.lines().map(String::strip).reduce((a, b) -> a + "\n" + b).orElse("");
  }
}
