package io.goalbook.ingest.layout.field;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A department or unit with the code that forms print before or around its name: 762001某县教育局,
 * [066]某市农业农村局.
 *
 * @param code the digits; empty when there are none
 * @param name the name without them
 */
public record Department(Optional<String> code, String name) {
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?!(?:19|20)\\d{2}\\D)[\\[【(（]?\\s*(\\d{3,12})\\s*[\\]】)）]?\\s*[-—_]?\\s*(\\D{2,}.*)$",
          Pattern.DOTALL);
  private static final Pattern TRAILING =
      Pattern.compile("^(\\D{2,}?)\\s*[\\[【(（](\\d{3,12})[\\]】)）]$");

  private static final String OPENING = "[【(（";
  private static final String CLOSING = "]】)）";

  /** 某局(部门): the budget system's word for the unit with all below it. */
  private static final Pattern KIND = Pattern.compile("[(（](?:部门|单位|汇总)[)）]$");

  /** Parts a printed name. */
  public static Department of(String printed) {
    String text = printed.strip();
    boolean bracket = text.endsWith(")") || text.endsWith("）");
    return parts(bracket ? KIND.matcher(text).replaceFirst("").strip() : text);
  }

  private static Department parts(String printed) {
    if (printed.isEmpty()) {
      return new Department(Optional.empty(), printed);
    }
    if (mayBeginWithCode(printed)) {
      Matcher leading = LEADING.matcher(printed);
      if (leading.matches()) {
        return new Department(Optional.of(leading.group(1)), leading.group(2).strip());
      }
    }
    if (CLOSING.indexOf(printed.charAt(printed.length() - 1)) >= 0) {
      Matcher trailing = TRAILING.matcher(printed);
      if (trailing.matches()) {
        return new Department(Optional.of(trailing.group(2)), trailing.group(1).strip());
      }
    }
    return new Department(Optional.empty(), printed);
  }

  /** Every amount begins with a digit, and most amounts have less words than a name. */
  private static boolean mayBeginWithCode(String printed) {
    char first = printed.charAt(0);
    if (!Character.isDigit(first) && OPENING.indexOf(first) < 0) {
      return false;
    }
    for (int i = 1; i < printed.length(); i++) {
      if (!Character.isDigit(printed.charAt(i)) && !Character.isDigit(printed.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
