package io.goalbook.ingest.document.ofd;

/**
 * How wide signs are in usual fonts, in parts of their height. The fonts of a document are not
 * looked at: steps from sign to sign tell nearly always more.
 */
final class SignWidth {
  private static final String NARROW = "iljtfrI.,:;'|!()[]{}-/\\`";
  private static final String WIDE = "mwMWQO@%";

  private static final double QUARTER = 0.33;
  private static final double HALF = 0.5;
  private static final double CAPITAL = 0.65;
  private static final double THREE_QUARTERS = 0.85;

  /** Behind Latin, Greek and Cyrillic letters; signs from here on are as wide as they are high. */
  private static final int FIRST_SQUARE = 0x2000;

  private static final int LAST_ASCII = 0x7E;

  private SignWidth() {}

  static double of(int sign) {
    if (sign >= FIRST_SQUARE || (sign > LAST_ASCII && !Character.isLetter(sign))) {
      return 1;
    }
    if (NARROW.indexOf(sign) >= 0) {
      return QUARTER;
    }
    if (WIDE.indexOf(sign) >= 0) {
      return THREE_QUARTERS;
    }
    return Character.isUpperCase(sign) ? CAPITAL : HALF;
  }
}
