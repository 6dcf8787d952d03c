package io.goalbook.ingest.privacy;

import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Persons' names and telephone numbers after their labels, in a text with narrow digits and signs.
 * After a colon or a space whatever has the length of a name is one; directly after the label, or
 * after 为, only what begins with a common surname: 负责人应当 is no person. The words stand in {@code
 * data/words/labels.csv}, field person, and {@code surnames.csv}. Immutable and safe for threads.
 */
final class PersonalNames {
  private static final Pattern BRACKETS = Pattern.compile("\\s*(?:\\([^()]{0,8}\\))?");
  private static final Pattern COLON = Pattern.compile("\\s*[:为是系]?\\s*");
  private static final Pattern NEXT = Pattern.compile("[\\s(,，、/;]*");
  private static final Pattern NUMBER =
      Pattern.compile("(?!20\\d{2}[-./年])\\(?\\d[\\d() -]{5,20}[\\dXx](?![\\d.元万人户名年%])");
  private static final Pattern SHORT_RUN =
      Pattern.compile(
          "\\p{IsHan}{1,2} ?\\p{IsHan}{1,3}(?:·\\p{IsHan}{1,6})*(?![\\p{IsHan}·])(?! ?[:(])");

  private final Pattern labels;
  private final Pattern anyLabel;
  private final Pattern commonName;
  private final Pattern anyName;
  private final Pattern beginning;
  private final BitSet lastSigns = new BitSet();

  /** By the last sign of a label of a person: the signs that stand before it. */
  private final Map<Character, String> beforeLast = new HashMap<>();

  private PersonalNames(WordLists words) {
    // A label of one sign would be found in every word.
    List<String> persons =
        spellings(words, field -> field.equals("person")).stream()
            .filter(word -> word.length() > 1)
            .toList();
    List<String> all = spellings(words, field -> true);
    this.labels =
        Pattern.compile(alternatives(persons.stream().map(PersonalNames::spaced).toList()));
    String any = alternatives(all.stream().map(Pattern::quote).toList());
    this.anyLabel = Pattern.compile(any + "(?:[:(\\s]|$)");
    this.commonName = born(surnames(words, kind -> kind.equals("common")), "(?!\\p{IsHan})");
    this.anyName = born(surnames(words, kind -> true), "(?=\\P{IsHan}|$|" + any + ")");
    this.beginning =
        Pattern.compile(surnames(words, kind -> kind.equals("common")) + " ?\\p{IsHan}{1,2}");
    persons.forEach(this::keepLast);
  }

  private void keepLast(String label) {
    char last = label.charAt(label.length() - 1);
    lastSigns.set(last);
    beforeLast.merge(last, label.substring(label.length() - 2, label.length() - 1), String::concat);
  }

  static PersonalNames from(WordLists words) {
    return new PersonalNames(words);
  }

  private static List<String> spellings(WordLists words, Predicate<String> field) {
    return words.rows("labels").stream()
        .filter(row -> field.test(row.get("field")))
        .map(row -> row.get("spelling"))
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  private static String surnames(WordLists words, Predicate<String> kind) {
    return alternatives(
        words.rows("surnames").stream()
            .filter((WordRow row) -> kind.test(row.get("kind")))
            .map(row -> row.get("surname"))
            .sorted(Comparator.comparing(String::length).reversed())
            .toList());
  }

  private static Pattern born(String surnames, String end) {
    return Pattern.compile(surnames + " ?\\p{IsHan}(?:" + end + "|\\p{IsHan}" + end + ")");
  }

  private static String alternatives(List<String> patterns) {
    return "(?:" + String.join("|", patterns) + ")";
  }

  /** Forms stretch labels with spaces: 负 责 人. */
  private static String spaced(String spelling) {
    return spelling
        .chars()
        .mapToObj(sign -> Pattern.quote(Character.toString(sign)))
        .collect(Collectors.joining("\\s*"));
  }

  /** Whether a label of a person ends with this sign. */
  boolean mayEndLabel(char sign) {
    return lastSigns.get(sign);
  }

  /** Where names and numbers after labels stand, in order. */
  List<Span> in(String text) {
    if (!mayHold(text)) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    Matcher label = labels.matcher(text);
    int from = 0;
    while (label.find(from)) {
      from = after(text, label.end(), spans);
    }
    return spans;
  }

  /**
   * Most texts have no label: one look at their signs spares the patterns. Two signs are compared,
   * because every second text of a form speaks of 残疾人.
   */
  private boolean mayHold(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (lastSigns.get(sign) && beforeLast.getOrDefault(sign, "").indexOf(before) >= 0) {
        return true;
      }
      before = Character.isWhitespace(sign) ? before : sign;
    }
    return false;
  }

  /** Takes in what follows a label; gives the position behind it. */
  private int after(String text, int labelEnd, List<Span> spans) {
    int bracket = end(BRACKETS, text, labelEnd).orElse(labelEnd);
    int position = end(COLON, text, bracket).orElse(bracket);
    Optional<Integer> end = person(text, position, Gap.of(text.substring(bracket, position)));
    while (end.isPresent()) {
      spans.add(new Span(position, end.get()));
      int last = end.get();
      position = end(NEXT, text, last).orElse(last);
      end =
          position == last
              ? number(text, position)
              : person(text, position, Gap.of(text.substring(last, position)));
    }
    return spans.isEmpty() ? labelEnd : Math.max(labelEnd, spans.get(spans.size() - 1).to());
  }

  private Optional<Integer> person(String text, int position, Gap gap) {
    Optional<Integer> number = number(text, position);
    if (number.isPresent() || end(anyLabel, text, position).isPresent()) {
      return number;
    }
    return switch (gap) {
      case COLON ->
          end(anyName, text, position)
              .or(() -> end(SHORT_RUN, text, position))
              .or(() -> end(beginning, text, position));
      case APART -> end(anyName, text, position).or(() -> end(SHORT_RUN, text, position));
      case NONE -> end(commonName, text, position);
    };
  }

  private static Optional<Integer> number(String text, int position) {
    return end(NUMBER, text, position);
  }

  private static Optional<Integer> end(Pattern pattern, String text, int from) {
    Matcher matcher = pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
  }

  /** Whether a text ends with the label of a person: 财务负责人(签字). */
  boolean endsWithLabel(String text) {
    if (!mayHold(text)) {
      return false;
    }
    String plain = text.replaceAll("\\([^()]*\\)|[\\s:]", "");
    Matcher label = labels.matcher(plain);
    boolean last = false;
    while (label.find()) {
      last = label.end() == plain.length();
    }
    return last;
  }

  /** Whether a whole text is a person's name, a list of names or a telephone number. */
  boolean isPerson(String text) {
    String stripped = text.strip();
    int position = 0;
    while (position < stripped.length()) {
      int start = position;
      Optional<Integer> end = number(stripped, start).or(() -> end(anyName, stripped, start));
      if (end.isEmpty()) {
        return false;
      }
      position = end(NEXT, stripped, end.get()).orElse(end.get());
    }
    return !stripped.isEmpty();
  }

  /** What stands between a label and what follows it. */
  private enum Gap {
    COLON,
    APART,
    NONE;

    static Gap of(String between) {
      if (between.indexOf(':') >= 0) {
        return COLON;
      }
      boolean list = between.chars().anyMatch(sign -> "、/;".indexOf(sign) >= 0);
      return list || (between.isBlank() && between.indexOf(' ') >= 0) ? APART : NONE;
    }
  }

  /**
   * A part of a text.
   *
   * @param from its first position
   * @param to the position behind it
   */
  record Span(int from, int to) {}
}
