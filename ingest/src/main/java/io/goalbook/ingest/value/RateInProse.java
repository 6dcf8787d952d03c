package io.goalbook.ingest.value;

import io.goalbook.ingest.value.ValueWords.Kind;
import io.goalbook.ingest.value.ValueWords.Word;
import io.goalbook.model.goal.NarrativeAmount;
import io.goalbook.model.source.Location;
import io.goalbook.model.value.Comparator;
import io.goalbook.model.value.Period;
import io.goalbook.model.value.Rate;
import io.goalbook.model.words.WordLists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rates of money in running text: 每人每年20000元, 每户补助3500元, 1500元/人. Immutable and safe for threads.
 */
public final class RateInProse {
  private static final int MOST_VERBS = 3;

  private final UnitWords units;
  private final Map<String, Comparator> bounds = new HashMap<>();
  private final Pattern each;
  private final Pattern per;
  private final Pattern mean;

  private RateInProse(ValueWords words, UnitWords units) {
    this.units = units;
    words.of(Kind.BEFORE).stream()
        .filter(word -> word.comparator().isPresent())
        .forEach(word -> word.comparator().ifPresent(sign -> bounds.put(word.spelling(), sign)));
    String whom =
        "("
            + anyOf(Stream.of("payee", "count").flatMap(kind -> units.spellings(kind).stream()))
            + ")";
    String when = "(" + anyOf(units.spellings("period").stream()) + ")";
    String bound = "(" + anyOf(bounds.keySet().stream()) + ")?";
    String money = "(" + Numerals.DIGITS + ")(" + anyOf(units.spellings("money").stream()) + ")";
    String pays =
        "(?:" + anyOf(words.of(Kind.PAYS).stream().map(Word::spelling)) + "){0," + MOST_VERBS + "}";
    this.each =
        Pattern.compile("每" + whom + "(?:每|/|·)?" + when + "?" + pays + bound + pays + money);
    this.per =
        Pattern.compile(bound + money + "(?:/|每)" + whom + "(?:(?:/|每|·|\\*|、)?" + when + ")?");
    this.mean = Pattern.compile(whom + "均" + pays + bound + money + "(?:(?:/|每)" + when + ")?");
  }

  /** A reader with the words of the lists. */
  public static RateInProse from(WordLists words) {
    return new RateInProse(ValueWords.from(words), UnitWords.from(words));
  }

  /** The longest first: 人次 before 人; in one order whatever the order of the lists. */
  private static String anyOf(Stream<String> words) {
    return words
        .sorted(
            java.util.Comparator.comparing(String::length).reversed().thenComparing(word -> word))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /**
   * Finds all rates, in the order of the text.
   *
   * @param text running text, normalised
   * @param location where it stands
   */
  public List<NarrativeAmount> find(String text, Location location) {
    // Each pattern needs one of these signs, and looking for it costs next to nothing.
    boolean hasEach = text.indexOf('每') >= 0;
    List<Found> found = new ArrayList<>();
    if (hasEach) {
      scan(each.matcher(text), new Groups(1, 2, 3, 4, 5), found);
    }
    if (hasEach || text.indexOf('/') >= 0) {
      scan(per.matcher(text), new Groups(4, 5, 1, 2, 3), found);
    }
    if (text.indexOf('均') >= 0) {
      scan(mean.matcher(text), new Groups(1, 5, 2, 3, 4), found);
    }
    found.sort(java.util.Comparator.comparingInt(Found::start));
    List<NarrativeAmount> amounts = new ArrayList<>();
    int end = 0;
    for (Found one : found) {
      if (one.start() >= end) {
        amounts.add(
            new NarrativeAmount(
                one.comparator(),
                one.rate(),
                text.substring(one.start(), one.end()),
                sentence(text, one.start(), one.end()),
                location));
        end = one.end();
      }
    }
    return amounts;
  }

  private void scan(Matcher matcher, Groups groups, List<Found> found) {
    while (matcher.find()) {
      Optional<BigDecimal> number = Numerals.parse(matcher.group(groups.number()));
      Optional<BigDecimal> factor = units.yuanFactor(matcher.group(groups.money()));
      Optional<BigDecimal> yuan =
          number
              .flatMap(read -> factor.map(read::multiply))
              .filter(amount -> amount.compareTo(UnitWords.TOO_LARGE) < 0);
      if (yuan.isPresent()) {
        Rate rate =
            new Rate(
                yuan.get(),
                Optional.of(units.per(matcher.group(groups.whom()))),
                Optional.ofNullable(matcher.group(groups.when()))
                    .flatMap(units::periodOf)
                    .orElse(Period.UNSTATED));
        found.add(new Found(matcher.start(), matcher.end(), bound(matcher, groups.bound()), rate));
      }
    }
  }

  private Comparator bound(Matcher matcher, int group) {
    return Optional.ofNullable(matcher.group(group)).map(bounds::get).orElse(Comparator.EQUAL);
  }

  private static String sentence(String text, int start, int end) {
    int from = start;
    while (from > 0 && "。；;\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    while (to < text.length() && "。；;\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to).strip();
  }

  private record Groups(int whom, int when, int bound, int number, int money) {}

  private record Found(int start, int end, Comparator comparator, Rate rate) {}
}
