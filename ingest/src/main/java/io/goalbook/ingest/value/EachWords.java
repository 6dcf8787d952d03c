package io.goalbook.ingest.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that say for whom a number is, before it: 每年, 每人每月, 每百人, 人均, 年均. Immutable. */
final class EachWords {
  private final Pattern each;
  private final Pattern mean;

  EachWords(UnitWords units) {
    String whom = anyOf(units, "payee", "count");
    String when = anyOf(units, "period");
    String many = anyOf(units, "multiple");
    String first = "((?:" + many + ")?(?:" + whom + "|" + when + "))";
    this.each = Pattern.compile("每" + first + "(?:(?:每|/|·)?(" + when + "|" + whom + ")(?!均))?");
    this.mean = Pattern.compile("(" + whom + "|" + when + ")均");
  }

  private static String anyOf(UnitWords units, String... kinds) {
    return Stream.of(kinds)
        .flatMap(kind -> units.spellings(kind).stream())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** The words with which a text begins. */
  Optional<Each> at(String text) {
    // Looking for every word of the list takes long: few texts have one of the two.
    if (text.startsWith("每")) {
      Matcher matcher = each.matcher(text);
      return matcher.lookingAt()
          ? Optional.of(new Each(whom(matcher), matcher.end()))
          : Optional.empty();
    }
    if (text.indexOf('均') < 0) {
      return Optional.empty();
    }
    Matcher average = mean.matcher(text);
    return average.lookingAt()
        ? Optional.of(new Each(average.group(1), average.end()))
        : Optional.empty();
  }

  private static String whom(Matcher matcher) {
    List<String> words = new ArrayList<>(List.of(matcher.group(1)));
    Optional.ofNullable(matcher.group(2)).ifPresent(words::add);
    return String.join("·", words);
  }

  /**
   * For whom a number is.
   *
   * @param whom as a unit has it: 人·月
   * @param end where the words end
   */
  record Each(String whom, int end) {}
}
