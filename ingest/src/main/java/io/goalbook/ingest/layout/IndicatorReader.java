package io.goalbook.ingest.layout;

import io.goalbook.ingest.value.TargetValueParser;
import io.goalbook.ingest.value.ValueColumns;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.goal.IndicatorType;
import io.goalbook.model.goal.Term;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.Location;
import io.goalbook.model.value.TargetValue;
import io.goalbook.model.words.Label;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands the texts of an indicator row. Immutable and safe for threads. */
final class IndicatorReader {
  private static final Pattern NUMBERING = Pattern.compile("^(?:指标\\s*\\d+\\s*[:：.、]|★+)\\s*");
  private static final Pattern WEIGHT = Pattern.compile("(\\d{1,4}(?:\\.\\d+)?)\\s*(?:分|%)?");

  private static final Pattern NEGATIVE = Pattern.compile("^[-－−]\\s*\\d");
  private static final BigDecimal ONE_HUNDRED = BigDecimal.valueOf(100);

  private final Levels levels;
  private final TargetValueParser values;

  IndicatorReader(Levels levels, TargetValueParser values) {
    this.levels = levels;
    this.values = values;
  }

  Read read(int ordinal, IndicatorRow row, Location location, OptionalInt fiscalYear) {
    IndicatorType type = levels.of(row.level1(), row.level2());
    String nameRaw = row.text(Label.INDICATOR_NAME).or(row::level2).or(row::level1).orElse("");
    TargetValueParser.Parsed parsed =
        values.parse(
            row.text(Label.TARGET_VALUE).orElse(""),
            new ValueColumns(
                row.text(Label.COMPARATOR).orElse(""), row.text(Label.UNIT).orElse(""), nameRaw),
            fiscalYear);
    List<DoubtReason> doubts = new ArrayList<>(parsed.doubts());
    if (type.level1().isEmpty() || type.level2().isEmpty()) {
      doubts.add(DoubtReason.LEVEL_UNKNOWN);
    }
    if (isImpossible(type, parsed.value())) {
      doubts.add(DoubtReason.VALUE_DOUBTFUL);
    }
    Indicator indicator =
        new Indicator(
            ordinal,
            type,
            row.level1().map(IndicatorReader::joined),
            row.level2().map(IndicatorReader::joined),
            joined(NUMBERING.matcher(nameRaw).replaceFirst("")),
            joined(nameRaw),
            row.text(Label.DESCRIPTION).map(IndicatorReader::joined),
            parsed.value(),
            Term.ANNUAL,
            Optional.empty(),
            Optional.empty(),
            row.text(Label.WEIGHT).flatMap(IndicatorReader::weight),
            row.text(Label.ACTUAL),
            row.text(Label.BASIS).map(IndicatorReader::joined),
            Confidence.after(doubts.size()),
            location);
    return new Read(indicator, doubts);
  }

  /**
   * A satisfaction of less than none or more than all: it counts in no statistic, so it must be
   * said.
   */
  private static boolean isImpossible(IndicatorType type, TargetValue value) {
    return type.level2().filter(IndicatorType.SATISFACTION::equals).isPresent()
        && (isNegative(value) || isMoreThanAll(value));
  }

  private static boolean isNegative(TargetValue value) {
    return value instanceof TargetValue.Qualitative && NEGATIVE.matcher(value.raw()).find();
  }

  private static boolean isMoreThanAll(TargetValue value) {
    return value instanceof TargetValue.Quantity quantity
        && quantity.number().compareTo(ONE_HUNDRED) > 0
        && (quantity.unit().isNone() || quantity.unit().isPercent());
  }

  /** Lines that the width of a column broke belong together. */
  private static String joined(String text) {
    return text.replace("\n", "");
  }

  private static Optional<BigDecimal> weight(String text) {
    Matcher matcher = WEIGHT.matcher(text.strip());
    return matcher.matches() ? Optional.of(new BigDecimal(matcher.group(1))) : Optional.empty();
  }

  /**
   * An indicator and what is doubtful about it.
   *
   * @param indicator the indicator
   * @param doubts empty when the reading is sure
   */
  record Read(Indicator indicator, List<DoubtReason> doubts) {
    Read {
      doubts = List.copyOf(doubts);
    }
  }
}
