package io.goalbook.ingest.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows a number: a unit, a unit in brackets, a unit with a remark behind it. Immutable. */
final class UnitAfterNumber {
  /** 平方公里, 个工作日; with more it is a sentence that begins with a number. */
  private static final int LONGEST_PLAIN = 6;

  private static final int LONGEST_COMPOUND = 14;
  private static final Pattern COMPOUND = Pattern.compile(".*[/·*×(].*");
  private static final Pattern UNIT =
      Pattern.compile("[\\p{IsHan}A-Za-z%‰‱℃㎡㎥²³°/][\\p{IsHan}A-Za-z%‰℃㎡㎥㎏°²³µμ23/·*×、.()]*");
  private static final Pattern BRACKETED = Pattern.compile("\\(([^()]*(?:\\([^()]*\\))?)\\)");
  private static final Pattern BRACKET_AT_END = Pattern.compile("(.+)\\(([^()]*)\\)");
  private static final Pattern REMARK = Pattern.compile("(?![一二两三四五六七八九十百千万])\\p{IsHan}{1,8}");

  private final ValueWords words;
  private final UnitWords units;

  UnitAfterNumber(ValueWords words, UnitWords units) {
    this.words = words;
    this.units = units;
  }

  /**
   * Reads the unit.
   *
   * @param rest all that follows the number
   * @return the unit as printed, empty text when there is none; empty when it is no unit
   */
  Optional<String> read(String rest) {
    return rest.isEmpty()
        ? Optional.of(rest)
        : about(rest).or(() -> bracketed(rest)).or(() -> plain(rest));
  }

  /** 100余人, 3万余人: the unit is 人, 万人. */
  private Optional<String> about(String rest) {
    return words.of(ValueWords.Kind.ABOUT).stream()
        .filter(word -> rest.contains(word.spelling()))
        .filter(word -> isMultiple(rest.substring(0, rest.indexOf(word.spelling()))))
        .map(word -> rest.replace(word.spelling(), ""))
        .filter(unit -> unit.isEmpty() || units.knows(unit))
        .findFirst();
  }

  private boolean isMultiple(String text) {
    return text.isEmpty() || units.is(text, "multiple");
  }

  /** 95(%) has its unit in brackets, 100(全部) a remark; 人(次) is one unit. */
  private Optional<String> bracketed(String rest) {
    Matcher whole = BRACKETED.matcher(rest);
    if (whole.matches()) {
      return Optional.of(units.knows(whole.group(1)) ? whole.group(1) : "");
    }
    Matcher end = BRACKET_AT_END.matcher(rest);
    boolean remark = end.matches() && !units.knows(end.group(2));
    return remark ? read(end.group(1)) : Optional.empty();
  }

  private Optional<String> plain(String rest) {
    Optional<String> head = beforeRemark(rest);
    return head.isPresent() ? head : Optional.of(rest).filter(UnitAfterNumber::isUnit);
  }

  /** 100%完成, 5万元补助, 100名学生: the remark is no part of the unit; 个行政村 is one. */
  private Optional<String> beforeRemark(String rest) {
    return units.knows(rest)
        ? Optional.empty()
        : units.wordAtStartOf(rest).filter(head -> isRemark(head, rest.substring(head.length())));
  }

  private boolean isRemark(String head, String text) {
    boolean noun = text.length() > 1 || !(units.is(head, "count") || units.is(head, "payee"));
    return noun
        && REMARK.matcher(text).matches()
        && !text.startsWith("每")
        && !words.isIn(ValueWords.Kind.AFTER, text);
  }

  private static boolean isUnit(String text) {
    int longest = COMPOUND.matcher(text).matches() ? LONGEST_COMPOUND : LONGEST_PLAIN;
    return text.length() <= longest && UNIT.matcher(text).matches();
  }
}
