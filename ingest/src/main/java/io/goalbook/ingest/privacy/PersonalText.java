package io.goalbook.ingest.privacy;

import io.goalbook.model.words.WordLists;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Personal data inside a text. Immutable and safe for threads. */
final class PersonalText {
  /** What stands in the place of personal data. */
  static final String MASK = "〔已隐去〕";

  // Project codes mix digits and letters: a run of digits inside one is no telephone number.
  private static final String START = "(?<![\\dA-Za-z])";
  private static final String END = "(?![\\dA-Za-z])";
  private static final String MOBILE = START + "1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}" + END;
  private static final String LANDLINE =
      START + "[(（]?0[1-9]\\d{1,2}[)）]?[-－— ]{0,2}[2-9]\\d{6,7}" + END;
  private static final String IDENTITY =
      START
          + "[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]"
          + END;
  private static final Pattern NUMBERS = Pattern.compile(IDENTITY + "|" + MOBILE + "|" + LANDLINE);

  private final Pattern named;

  private PersonalText(Pattern named) {
    this.named = named;
  }

  static PersonalText from(WordLists words) {
    List<String> spellings =
        words.rows("labels").stream()
            .filter(row -> row.get("field").equals("person"))
            .map(row -> row.get("spelling"))
            .sorted(Comparator.comparing(String::length).reversed())
            .map(PersonalText::spaced)
            .toList();
    String labels = spellings.stream().collect(Collectors.joining("|"));
    return new PersonalText(
        Pattern.compile(
            "(?:"
                + labels
                + ")\\s*(?:[(（][^()（）]{0,8}[)）])?\\s*[:：]\\s*(\\p{IsHan}{1,2}\\s?\\p{IsHan}{1,3}(?:·\\p{IsHan}{1,6})?|\\d[\\d -]{5,14})"));
  }

  /** Forms stretch labels with spaces: 负 责 人. */
  private static String spaced(String spelling) {
    return spelling
        .chars()
        .mapToObj(sign -> Pattern.quote(Character.toString(sign)))
        .collect(Collectors.joining("\\s*"));
  }

  Result mask(String text) {
    Result names = maskNames(text);
    Matcher numbers = NUMBERS.matcher(names.text());
    long found = numbers.results().count();
    return found == 0 ? names : new Result(numbers.replaceAll(MASK), names.masked() + (int) found);
  }

  private Result maskNames(String text) {
    Matcher matcher = named.matcher(text);
    StringBuilder masked = new StringBuilder();
    int from = 0;
    int count = 0;
    while (matcher.find()) {
      masked.append(text, from, matcher.start(1)).append(MASK);
      from = matcher.end(1);
      count++;
    }
    return new Result(masked.append(text, from, text.length()).toString(), count);
  }

  /**
   * A text without personal data.
   *
   * @param text the text
   * @param masked how many were masked
   */
  record Result(String text, int masked) {}
}
