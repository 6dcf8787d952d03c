package io.goalbook.ingest.layout.words;

/** Chinese words beside the same words in another script: 项目名称 Project name. */
public final class HanText {
  private HanText() {}

  /** Whether nothing but Chinese signs stands in a text. */
  public static boolean isAll(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isIdeographic(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether Chinese signs and letters of another script stand in a text. */
  static boolean hasOtherLetters(String text) {
    boolean han = false;
    boolean other = false;
    for (int i = 0; i < text.length() && !(han && other); i++) {
      char sign = text.charAt(i);
      han |= Character.isIdeographic(sign);
      other |= isOtherLetter(sign);
    }
    return han && other;
  }

  /** A text without the letters of other scripts. */
  static String only(String text) {
    StringBuilder han = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isOtherLetter(text.charAt(i))) {
        han.append(text.charAt(i));
      }
    }
    int end = han.length();
    while (end > 0 && ":/|".indexOf(han.charAt(end - 1)) >= 0) {
      end--;
    }
    return han.substring(0, end);
  }

  /** Letters, and the marks above and below them that some scripts write as signs of their own. */
  private static boolean isOtherLetter(char sign) {
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isLetter(sign) && !Character.isIdeographic(sign);
    };
  }
}
