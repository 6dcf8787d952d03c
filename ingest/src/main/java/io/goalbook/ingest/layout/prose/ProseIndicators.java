package io.goalbook.ingest.layout.prose;

import io.goalbook.ingest.layout.block.Confidence;
import io.goalbook.ingest.value.TargetValueParser;
import io.goalbook.ingest.value.ValueColumns;
import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.goal.IndicatorType;
import io.goalbook.model.goal.Term;
import io.goalbook.model.source.Location;
import io.goalbook.model.value.TargetValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Indicators in running text: 残疾人出行无障碍满意率达到90%以上；…. A clause that ends in a number with its unit,
 * or in a word of quality, is an indicator; the rest is given back as not quantified.
 */
public final class ProseIndicators {
  private static final Pattern CLAUSE = Pattern.compile("[。；;，,\\n]");
  private static final Pattern FIRST_DIGIT = Pattern.compile("\\d");

  private final ValueWords words;
  private final TargetValueParser parser;

  public ProseIndicators(ValueWords words, TargetValueParser parser) {
    this.words = words;
    this.parser = parser;
  }

  /**
   * Splits a text.
   *
   * @param text the prose after 绩效指标：
   * @param location where it stands
   */
  public Split split(String text, Location location, OptionalInt fiscalYear) {
    List<Indicator> indicators = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (String clause : CLAUSE.split(text, -1)) {
      String trimmed = clause.strip();
      if (trimmed.isEmpty()) {
        continue;
      }
      Optional<Found> found = quantified(trimmed, fiscalYear).or(() -> inWords(trimmed));
      if (found.isPresent()) {
        indicators.add(indicator(indicators.size() + 1, found.get(), location));
      } else {
        rest.add(trimmed);
      }
    }
    return new Split(indicators, rest);
  }

  private Optional<Found> quantified(String clause, OptionalInt fiscalYear) {
    Matcher digit = FIRST_DIGIT.matcher(clause);
    while (digit.find()) {
      int start = valueStart(clause, digit.start());
      String raw = clause.substring(start).strip();
      TargetValue value = parser.parse(raw, ValueColumns.NONE, fiscalYear).value();
      String name = clause.substring(0, start).strip();
      boolean number = value instanceof TargetValue.Quantity || value instanceof TargetValue.Range;
      if (number && !name.isEmpty()) {
        return Optional.of(new Found(name, value));
      }
    }
    return Optional.empty();
  }

  /** A comparator before the number belongs to the value: 达到90%以上. */
  private int valueStart(String clause, int digit) {
    int start = digit;
    String head = clause.substring(0, start).stripTrailing();
    Optional<String> sign = words.comparatorAtEndOf(head);
    while (sign.isPresent()) {
      start = head.length() - sign.get().length();
      head = clause.substring(0, start).stripTrailing();
      sign = words.comparatorAtEndOf(head);
    }
    return start;
  }

  private Optional<Found> inWords(String clause) {
    return words
        .qualityAtEndOf(clause)
        .filter(quality -> quality.length() < clause.length())
        .map(
            quality ->
                new Found(
                    clause.substring(0, clause.length() - quality.length()).strip(),
                    new TargetValue.Qualitative(quality)));
  }

  private static Indicator indicator(int ordinal, Found found, Location location) {
    return new Indicator(
        ordinal,
        IndicatorType.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        found.name(),
        found.name(),
        Optional.empty(),
        found.value(),
        Term.ANNUAL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Confidence.after(1),
        location);
  }

  private record Found(String name, TargetValue value) {}

  /**
   * What a text gave.
   *
   * @param indicators in the order of the text
   * @param rest the clauses that are no indicator
   */
  public record Split(List<Indicator> indicators, List<String> rest) {
    public Split {
      indicators = List.copyOf(indicators);
      rest = List.copyOf(rest);
    }
  }
}
