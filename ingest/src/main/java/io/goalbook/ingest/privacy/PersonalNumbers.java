package io.goalbook.ingest.privacy;

import java.util.regex.Pattern;

/** Telephone and identity numbers wherever they stand, in a text with narrow digits and signs. */
final class PersonalNumbers {
  // Project codes mix digits and letters: a run of digits inside one is no telephone number.
  private static final String START = "(?<![\\dA-Za-z])";
  private static final String END = "(?![\\dA-Za-z])";
  private static final String GAP = "[- ]?";

  private static final String MOBILE = "(?:\\+?(?:00)?86-?)?1[3-9]\\d[-. ]?\\d{4}[-. ]?\\d{4}";
  private static final String LANDLINE = "\\(?0[1-9]\\d{1,2}\\)?[- ]{0,2}[2-9]\\d{6,7}";

  private static final String MONTH_AND_DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";

  /** The provinces of GB/T 2260, by which an identity number begins. */
  private static final String DIVISION =
      "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\\d{4}";

  /** GB 11643-1999; a disability card adds two digits for kind and degree. */
  private static final String IDENTITY =
      DIVISION
          + GAP
          + "(?:19|20)\\d{2}"
          + MONTH_AND_DAY
          + GAP
          + "\\d{3}[\\dXx](?:"
          + GAP
          + "\\d{2}B?\\d?)?";

  /** The form before 1999: 15 digits, the year with two of them. */
  private static final String OLD_IDENTITY = DIVISION + "\\d{2}" + MONTH_AND_DAY + "\\d{3}";

  /** Numbers of persons in any text. */
  static final Pattern ANYWHERE = pattern(IDENTITY, MOBILE, LANDLINE, OLD_IDENTITY);

  /** In a project code, whose 15 digits may look like an identity number of before 1999. */
  static final Pattern IN_CODE = pattern(IDENTITY, MOBILE);

  private PersonalNumbers() {}

  private static Pattern pattern(String... numbers) {
    return Pattern.compile(START + "(?:" + String.join("|", numbers) + ")" + END);
  }
}
