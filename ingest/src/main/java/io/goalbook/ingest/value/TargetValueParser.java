package io.goalbook.ingest.value;

import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.value.Comparator;
import io.goalbook.model.value.TargetValue;
import io.goalbook.model.value.Unit;
import io.goalbook.model.words.WordLists;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands target values. Total: every text gives a value, at worst a qualitative one, and the
 * raw text is always kept. Immutable and safe for threads.
 */
public final class TargetValueParser {
  /** 平方公里, 个工作日; with more it is a sentence that begins with a number. */
  private static final int LONGEST_PLAIN_UNIT = 6;

  private static final int LONGEST_UNIT = 14;
  private static final Pattern COMPOUND = Pattern.compile(".*[/·•・*×(（].*");
  private static final Pattern NUMBER = Pattern.compile("^(" + Numerals.DIGITS + ")(.*)$");
  private static final Pattern CHINESE_NUMBER = Pattern.compile("^(" + Numerals.CHINESE + ")(.*)$");
  private static final Pattern PERCENT_OF = Pattern.compile("^百分之(.+)$");
  private static final Pattern RANGE =
      Pattern.compile(
          "^("
              + Numerals.DIGITS
              + ")([^\\d]{0,8}?)(?:-|—|–|－|~|～|至|到)("
              + Numerals.DIGITS
              + ")([^\\d]*)$");
  private static final Pattern UNIT = Pattern.compile("[\\p{IsHan}A-Za-z%‰℃㎡㎏°²³/·•・*×、.()（）]*");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{13}");
  private static final Pattern STATEMENT_END = Pattern.compile("[；;\\n。，,]");
  private static final Pattern NAMED =
      Pattern.compile("^[\\p{IsHan}（）()]{2,14}?((?:≥|≤|>=|<=|=|>|<|不低于|不少于|不超过|达到|大于等于|小于等于).+)$");

  private final ValueWords words;
  private final UnitWords units;

  private TargetValueParser(ValueWords words, UnitWords units) {
    this.words = words;
    this.units = units;
  }

  /** A parser with the words of the lists. */
  public static TargetValueParser from(WordLists words) {
    return new TargetValueParser(ValueWords.from(words), UnitWords.from(words));
  }

  /**
   * Parses a value.
   *
   * @param raw the value cell alone, trimmed
   * @param columns what columns of their own say about comparator and unit
   * @param fiscalYear the year of a date that names none
   */
  public Parsed parse(String raw, ValueColumns columns, OptionalInt fiscalYear) {
    String text = ValueText.canonical(raw);
    if (words.isPlaceholder(text)) {
      return Parsed.sure(new TargetValue.Placeholder(raw));
    }
    Optional<TargetValue> whole = statement(raw, text, columns, fiscalYear);
    if (whole.isPresent()) {
      return Parsed.sure(whole.get());
    }
    return firstStatement(raw, columns, fiscalYear).orElseGet(() -> inWords(raw, text));
  }

  /** Words; but a number of more digits than any table holds is no word. */
  private static Parsed inWords(String raw, String text) {
    boolean number = LONG_NUMBER.matcher(text).find();
    return new Parsed(
        new TargetValue.Qualitative(raw), number ? List.of(DoubtReason.VALUE_DOUBTFUL) : List.of());
  }

  private Optional<Parsed> firstStatement(
      String raw, ValueColumns columns, OptionalInt fiscalYear) {
    String[] parts = STATEMENT_END.split(ValueText.lines(raw), 2);
    if (parts.length < 2 || parts[0].isBlank()) {
      return Optional.empty();
    }
    Optional<TargetValue> first =
        statement(raw, ValueText.canonical(parts[0]), columns, fiscalYear);
    boolean moreFollows = !parts[1].isBlank();
    return first.map(
        value ->
            new Parsed(value, moreFollows ? List.of(DoubtReason.SEVERAL_STATEMENTS) : List.of()));
  }

  /** One statement that fills the text; empty when it is in words. */
  private Optional<TargetValue> statement(
      String raw, String text, ValueColumns columns, OptionalInt fiscalYear) {
    Optional<DateReader.Reading> date = DateReader.read(text, fiscalYear);
    if (date.isPresent()) {
      return Optional.of(new TargetValue.Deadline(raw, date.get().date()));
    }
    Optional<TargetValue> range = range(raw, text, columns);
    if (range.isPresent()) {
      return range;
    }
    Optional<TargetValue> quantity = quantity(raw, text, columns);
    if (quantity.isPresent()) {
      return quantity;
    }
    Matcher named = NAMED.matcher(text);
    return named.matches() ? quantity(raw, named.group(1), columns) : Optional.empty();
  }

  private Optional<TargetValue> range(String raw, String text, ValueColumns columns) {
    Matcher matcher = RANGE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<BigDecimal> low = Numerals.parse(matcher.group(1));
    Optional<BigDecimal> high = Numerals.parse(matcher.group(3));
    String unit = matcher.group(4).isEmpty() ? matcher.group(2) : matcher.group(4);
    boolean unitsAgree = matcher.group(2).isEmpty() || matcher.group(2).equals(matcher.group(4));
    if (low.isEmpty()
        || high.isEmpty()
        || low.get().compareTo(high.get()) > 0
        || !unitsAgree
        || !isUnit(unit)) {
      return Optional.empty();
    }
    return Optional.of(
        new TargetValue.Range(raw, low.get(), high.get(), columns.unitOr(units.unit(unit), units)));
  }

  private Optional<TargetValue> quantity(String raw, String text, ValueColumns columns) {
    Optional<ValueWords.Sign> before = words.leading(text);
    String rest = text;
    Optional<Comparator> comparator = columns.comparator(words);
    Optional<ValueWords.Sign> sign = before;
    // 达到≥90% carries two signs: the one that binds wins over the one that only says "reaches".
    while (sign.isPresent()) {
      rest = rest.substring(sign.get().spelling().length());
      comparator = stronger(comparator, sign.get().comparator());
      sign = words.leading(rest);
    }
    Optional<ValueWords.Sign> after = words.trailing(rest);
    if (after.isPresent()) {
      Optional<TargetValue> bound =
          number(
              raw,
              rest.substring(0, rest.length() - after.get().spelling().length()),
              stronger(comparator, after.get().comparator()),
              columns);
      if (bound.isPresent()) {
        return bound;
      }
    }
    return number(raw, rest, comparator, columns);
  }

  private static Optional<Comparator> stronger(Optional<Comparator> known, Comparator further) {
    return known.isEmpty() || known.get() == Comparator.EQUAL ? Optional.of(further) : known;
  }

  private Optional<TargetValue> number(
      String raw, String text, Optional<Comparator> comparator, ValueColumns columns) {
    Matcher percent = PERCENT_OF.matcher(text);
    if (percent.matches()) {
      return Numerals.parse(percent.group(1))
          .map(number -> build(raw, number, Unit.PERCENT, comparator));
    }
    Matcher digits = NUMBER.matcher(text);
    if (digits.matches() && isUnit(digits.group(2))) {
      return Numerals.parse(digits.group(1))
          .map(number -> build(raw, number, unit(digits.group(2), columns), comparator));
    }
    Matcher chinese = CHINESE_NUMBER.matcher(text);
    if (chinese.matches() && units.knows(chinese.group(2))) {
      return Numerals.parse(chinese.group(1))
          .map(number -> build(raw, number, units.unit(chinese.group(2)), comparator));
    }
    return Optional.empty();
  }

  private Unit unit(String printed, ValueColumns columns) {
    return columns.unitOr(units.unit(printed), units);
  }

  private TargetValue build(
      String raw, BigDecimal number, Unit unit, Optional<Comparator> comparator) {
    return new TargetValue.Quantity(
        raw,
        comparator.orElse(Comparator.EQUAL),
        comparator.isPresent(),
        number,
        unit,
        units.rate(number, unit));
  }

  private static boolean isUnit(String text) {
    int longest = COMPOUND.matcher(text).matches() ? LONGEST_UNIT : LONGEST_PLAIN_UNIT;
    return text.length() <= longest && UNIT.matcher(text).matches();
  }

  /**
   * A value and what is doubtful about it.
   *
   * @param value the value
   * @param doubts empty when the reading is sure
   */
  public record Parsed(TargetValue value, List<DoubtReason> doubts) {

    /** Copies the list. */
    public Parsed {
      doubts = List.copyOf(doubts);
    }

    static Parsed sure(TargetValue value) {
      return new Parsed(value, List.of());
    }
  }
}
