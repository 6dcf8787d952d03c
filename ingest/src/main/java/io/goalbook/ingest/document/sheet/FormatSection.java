package io.goalbook.ingest.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One section of a number format, and the numbers that it is for: {@code [>=10000]0!.0,"万"} shows
 * those from ten thousand on.
 *
 * @param condition empty when its place among the sections says for which numbers it is
 * @param code what it looks like, with a real point where its writer put a literal one
 * @param divisor what a number is divided by before it is shown
 */
record FormatSection(Optional<Condition> condition, FormatCode code, double divisor) {
  private static final Pattern CONDITION =
      Pattern.compile("\\[(<=|>=|<>|<|>|=)\\s*(-?[0-9.]+(?:[eE][-+]?[0-9]+)?)\\]");

  /** No program writes more; the fourth is for texts. */
  private static final int MOST = 4;

  /** The numbers that a section says it is for. */
  record Condition(String sign, double bound) {
    boolean holds(double value) {
      return switch (sign) {
        case "<" -> value < bound;
        case "<=" -> value <= bound;
        case ">" -> value > bound;
        case ">=" -> value >= bound;
        case "=" -> value == bound;
        default -> value != bound;
      };
    }

    boolean isNegativeOnly() {
      return bound <= 0 && (sign.equals("<") || (sign.equals("<=") && bound < 0));
    }
  }

  /** The sections for numbers, in their order. */
  static List<FormatSection> of(String code) {
    List<String> written = split(code);
    boolean texts = written.size() > 1 && written.get(written.size() - 1).contains("@");
    int numbers = Math.min(written.size() - (texts ? 1 : 0), MOST - 1);
    return written.subList(0, numbers).stream().map(FormatSection::section).toList();
  }

  private static List<String> split(String code) {
    List<String> sections = new ArrayList<>();
    int start = 0;
    int position = 0;
    while (position < code.length()) {
      int end = FormatCode.endOfToken(code, position);
      if (code.charAt(position) == ';') {
        sections.add(code.substring(start, position));
        start = end;
      }
      position = end;
    }
    sections.add(code.substring(start));
    return sections;
  }

  private static FormatSection section(String written) {
    ShiftedPoint shifted = ShiftedPoint.of(written);
    return new FormatSection(condition(written), FormatCode.of(shifted.code()), shifted.divisor());
  }

  private static Optional<Condition> condition(String written) {
    Matcher found = CONDITION.matcher(written);
    if (!found.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Condition(found.group(1), Double.parseDouble(found.group(2))));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
