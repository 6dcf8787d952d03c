package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.layout.words.IndicatorNames;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.ingest.layout.words.Words;
import io.goalbook.ingest.value.TargetValueParser;
import io.goalbook.ingest.value.ValueColumns;
import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.goal.IndicatorType;
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
public final class IndicatorReader {
  private static final Pattern WEIGHT = Pattern.compile("(\\d{1,4}(?:\\.\\d+)?)\\s*(?:分|%)?");

  private static final Pattern NEGATIVE = Pattern.compile("^[-－−]\\s*\\d");
  private static final BigDecimal ONE_HUNDRED = BigDecimal.valueOf(100);

  private final Levels levels;
  private final ValueWords words;
  private final TargetValueParser values;
  private final IndicatorNames names;

  /** A reader with the words of the lists. */
  public IndicatorReader(Words words) {
    this.levels = words.levels();
    this.words = words.values();
    this.values = words.parser();
    this.names = words.names();
  }

  public Read read(int ordinal, IndicatorRow row, Location location, OptionalInt fiscalYear) {
    IndicatorType type = levels.of(row.level1(), row.level2());
    String nameRaw = name(row);
    String name = names.plain(nameRaw);
    TargetValueParser.Parsed parsed =
        values.parse(
            row.text(Label.TARGET_VALUE).orElse(""), columns(row, joined(nameRaw)), fiscalYear);
    List<DoubtReason> doubts = new ArrayList<>(parsed.doubts());
    if (type.level1().isEmpty() || type.level2().isEmpty()) {
      doubts.add(DoubtReason.LEVEL_UNKNOWN);
    }
    if (row.slot().levelOverBreak()) {
      doubts.add(DoubtReason.LEVEL_INHERITED_OVER_PAGE_BREAK);
    }
    if (isImpossible(type, parsed.value())) {
      doubts.add(DoubtReason.VALUE_DOUBTFUL);
    }
    if (row.slot().valueGuessed()) {
      doubts.add(DoubtReason.VALUE_COLUMN_GUESSED);
    }
    Indicator indicator =
        new Indicator(
            ordinal,
            type,
            row.level1().map(IndicatorReader::joined),
            row.level2().map(IndicatorReader::joined),
            name,
            joined(nameRaw),
            row.text(Label.DESCRIPTION).map(IndicatorReader::joined),
            parsed.value(),
            row.slot().term(),
            row.text(Label.MIDTERM_VALUE),
            row.slot().area(),
            row.text(Label.WEIGHT).flatMap(IndicatorReader::weight),
            row.text(Label.ACTUAL),
            row.text(Label.BASIS).map(IndicatorReader::joined),
            Confidence.after(doubts.size()),
            location);
    return new Read(indicator, doubts, parsed.others());
  }

  /** What the row says of its value beside it; forms mix up 指标性质 and 指标方向. */
  private ValueColumns columns(IndicatorRow row, String name) {
    Optional<String> comparator = sign(row.text(Label.COMPARATOR));
    Optional<String> sign = comparator.isPresent() ? comparator : sign(row.text(Label.DIRECTION));
    return new ValueColumns(sign.orElse(""), row.text(Label.UNIT).orElse(""), name);
  }

  private static String name(IndicatorRow row) {
    Optional<String> name = row.text(Label.INDICATOR_NAME);
    name = name.isPresent() ? name : row.level2();
    return (name.isPresent() ? name : row.level1()).orElse("");
  }

  private Optional<String> sign(Optional<String> cell) {
    return cell.isPresent() && words.isComparator(cell.get()) ? cell : Optional.empty();
  }

  /**
   * A satisfaction of less than none or more than all: it counts in no statistic, so it must be
   * said.
   */
  private static boolean isImpossible(IndicatorType type, TargetValue value) {
    return type.level2().isPresent()
        && type.level2().get().equals(IndicatorType.SATISFACTION)
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
   * @param others the further statements of its value; each is a doubt of its own
   */
  public record Read(Indicator indicator, List<DoubtReason> doubts, List<String> others) {
    public Read {
      doubts = List.copyOf(doubts);
      others = List.copyOf(others);
    }

    /** What a doubt is about: the value as printed, or each further statement of it. */
    public List<String> texts(DoubtReason reason) {
      String name = indicator.name() + "：";
      return reason == DoubtReason.SEVERAL_STATEMENTS && !others.isEmpty()
          ? others.stream().map(other -> name + other).toList()
          : List.of(name + indicator.value().raw());
    }
  }
}
