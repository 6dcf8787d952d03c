package io.goalbook.ingest.value;

import io.goalbook.model.goal.NarrativeAmount;
import io.goalbook.model.source.Location;
import io.goalbook.model.value.Comparator;
import io.goalbook.model.value.Period;
import io.goalbook.model.value.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rates of money in running text: 每人每年20000元, 每户补助3500元, 1500元/人. Immutable and safe for threads.
 */
public final class RateInProse {
  private static final String WHOM = "(人次|人|户|名|位|件|例|辆|亩|台|套|床|株|头|家|村|次)";
  private static final String WHEN = "(学年|年|季度|月|天|日|学期)";
  private static final String BOUND = "(不超过|不高于|最高|不低于|不少于|最低)?";
  private static final String MONEY = "(" + Numerals.DIGITS + ")(万元|千元|元)";
  private static final String GIVES = "(?:的标准|按|给予|补助|补贴|发放|资助|救助|标准为|标准|为|领取){0,3}";

  private static final Pattern EACH =
      Pattern.compile("每" + WHOM + "(?:每|/|·)?" + WHEN + "?" + GIVES + BOUND + GIVES + MONEY);
  private static final Pattern PER =
      Pattern.compile(BOUND + MONEY + "(?:/|每)" + WHOM + "(?:(?:/|每|·|\\*|、)?" + WHEN + ")?");
  private static final Pattern MEAN =
      Pattern.compile("(人|户)均" + GIVES + BOUND + MONEY + "(?:(?:/|每)" + WHEN + ")?");

  private final UnitWords units;

  public RateInProse(UnitWords units) {
    this.units = units;
  }

  /**
   * Finds all rates, in the order of the text.
   *
   * @param text running text, normalised
   * @param location where it stands
   */
  public List<NarrativeAmount> find(String text, Location location) {
    List<Found> found = new ArrayList<>();
    scan(EACH.matcher(text), new Groups(1, 2, 3, 4, 5), found);
    scan(PER.matcher(text), new Groups(4, 5, 1, 2, 3), found);
    scan(MEAN.matcher(text), new Groups(1, 5, 2, 3, 4), found);
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

  private static Comparator bound(Matcher matcher, int group) {
    String word = matcher.group(group);
    if (word == null) {
      return Comparator.EQUAL;
    }
    return word.equals("不低于") || word.equals("不少于") || word.equals("最低")
        ? Comparator.AT_LEAST
        : Comparator.AT_MOST;
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
