package io.goalbook.ingest.value;

import io.goalbook.ingest.kept.Answers;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.value.Comparator;
import io.goalbook.model.value.TargetValue;
import io.goalbook.model.value.Unit;
import io.goalbook.model.words.WordLists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Understands target values. Total: every text gives a value, at worst a qualitative one, and the
 * raw text is always kept. Safe for threads.
 */
public final class TargetValueParser {
  /** What is longer is a text: only its beginning is looked at, so that time stays bounded. */
  private static final int LONGEST = 2_000;

  // Spreadsheets show midnight behind a day: 2025/12/31 0:00.
  private static final Pattern TIME_OF_DAY =
      Pattern.compile("(20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2})[ T]+\\d{1,2}:\\d{2}(?::\\d{2})?");

  /** Longer texts seldom come again. */
  private static final int LONGEST_KEPT = 100;

  private static final Pattern YEAR = Pattern.compile("20\\d\\d");
  private static final Pattern FIGURES = Pattern.compile("[\\d.,/-]+");

  private final ValueWords words;
  private final UnitWords units;
  private final StatementReader statements;
  private final ColumnReader columnReader;
  private final DoubtfulPatterns doubtful;
  private final Wrapping wrapping;
  private final Answers<Question, Parsed> answers;

  private TargetValueParser(ValueWords words, UnitWords units, DoubtfulPatterns doubtful) {
    this.words = words;
    this.units = units;
    this.doubtful = doubtful;
    this.statements = new StatementReader(words, units);
    this.columnReader = new ColumnReader(words, units);
    this.wrapping = new Wrapping(words);
    this.answers = new Answers<>(this::answer);
  }

  /** A parser with the words of the lists. */
  public static TargetValueParser from(WordLists words) {
    return new TargetValueParser(
        ValueWords.from(words), UnitWords.from(words), DoubtfulPatterns.from(words));
  }

  /**
   * Parses a value.
   *
   * @param raw the value cell alone, trimmed
   * @param columns what other cells of the row say about comparator and unit
   * @param fiscalYear the year of a date that names none
   */
  public Parsed parse(String raw, ValueColumns columns, OptionalInt fiscalYear) {
    boolean usual = raw.length() <= LONGEST_KEPT && columns.name().length() <= LONGEST_KEPT;
    Question question = new Question(raw, columns, fiscalYear);
    return usual ? answers.to(question) : answer(question);
  }

  private Parsed answer(Question question) {
    String raw = question.raw();
    ColumnReader.Columns beside = columnReader.read(question.columns());
    OptionalInt fiscalYear = question.fiscalYear();
    String start = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    String lines = TIME_OF_DAY.matcher(ValueText.lines(start)).replaceAll("$1");
    String text = ValueText.dense(lines);
    if (wrapping.opened(text).stream().anyMatch(words::isPlaceholder)) {
      return Parsed.sure(new TargetValue.Placeholder(raw));
    }
    if (isDoubtful(text, beside)) {
      return new Parsed(
          new TargetValue.Qualitative(raw), List.of(DoubtReason.VALUE_DOUBTFUL), List.of());
    }
    Optional<Statement> whole =
        Statements.areApart(lines) ? Optional.empty() : read(text, beside, fiscalYear);
    return whole
        .map(statement -> parsed(raw, statement, beside, List.of()))
        .orElseGet(() -> several(raw, Statements.of(lines), beside, fiscalYear));
  }

  private boolean isDoubtful(String text, ColumnReader.Columns beside) {
    boolean noUnit = beside.unit().isNone() || isTime(beside.unit());
    return doubtful.match(text, !noUnit);
  }

  private boolean isTime(Unit unit) {
    return units.periodOf(unit.text()).isPresent()
        || words.isIn(ValueWords.Kind.DATE_NAME, unit.text());
  }

  /** One statement; figures that could be a date are a number when they have a unit. */
  private Optional<Statement> read(
      String text, ColumnReader.Columns beside, OptionalInt fiscalYear) {
    boolean year = YEAR.matcher(text).matches() && units.isYear(beside.unit());
    Optional<Statement> read =
        statements.read(year ? text + beside.unit().text() : text, fiscalYear);
    boolean figures = FIGURES.matcher(text).matches() && !beside.unit().isNone();
    return read.filter(statement -> statement instanceof Statement.Day).isPresent()
            && figures
            && !isTime(beside.unit())
        ? statements.number(text).or(() -> read)
        : read;
  }

  /** The first statement is the value; when another one is a number or date, it is told. */
  private Parsed several(
      String raw, List<String> parts, ColumnReader.Columns beside, OptionalInt fiscalYear) {
    List<String> others = parts.subList(Math.min(1, parts.size()), parts.size());
    Optional<Statement> first =
        parts.isEmpty() ? Optional.empty() : read(parts.get(0), beside, fiscalYear);
    if (first.isPresent()) {
      return parsed(raw, first.get(), beside, others);
    }
    boolean numbers =
        others.stream().anyMatch(part -> statements.read(part, fiscalYear).isPresent());
    return new Parsed(
        new TargetValue.Qualitative(raw),
        numbers ? List.of(DoubtReason.SEVERAL_STATEMENTS) : List.of(),
        numbers ? others : List.of());
  }

  private Parsed parsed(
      String raw, Statement statement, ColumnReader.Columns beside, List<String> others) {
    TargetValue value = value(raw, statement, beside);
    List<DoubtReason> doubts = new ArrayList<>();
    if (!others.isEmpty()) {
      doubts.add(DoubtReason.SEVERAL_STATEMENTS);
    }
    boolean turned = statement instanceof Statement.Limits limits && limits.turned();
    if (turned || (beside.percentInWords() && isShare(value))) {
      doubts.add(DoubtReason.VALUE_DOUBTFUL);
    }
    return new Parsed(value, doubts, others);
  }

  /** 0.97 with 百分比: per cent or a share? */
  private static boolean isShare(TargetValue value) {
    return value instanceof TargetValue.Quantity quantity
        && quantity.number().signum() > 0
        && quantity.number().compareTo(BigDecimal.ONE) < 0;
  }

  private TargetValue value(String raw, Statement statement, ColumnReader.Columns beside) {
    if (statement instanceof Statement.Day day) {
      return new TargetValue.Deadline(raw, day.date());
    }
    if (statement instanceof Statement.Limits limits) {
      Unit unit = UnitsTogether.of(limits.unit(), beside.unit(), units);
      return new TargetValue.Range(
          raw, limits.low(), limits.high(), unit, units.rate(limits.low(), unit));
    }
    Bound bound = ((Statement.Figure) statement).bound();
    Unit unit = UnitsTogether.of(bound.amount().unit(), beside.unit(), units);
    Optional<Comparator> comparator = bound.with(beside.comparator()).comparator();
    return new TargetValue.Quantity(
        raw,
        comparator.orElse(Comparator.EQUAL),
        comparator.isPresent(),
        bound.amount().number(),
        unit,
        units.rate(bound.amount().number(), unit));
  }

  /** For whom and for what time a unit is: 元/人·月 is for a person and a month. */
  public UnitParts parts(Unit unit) {
    return units.parts(unit);
  }

  // The comparisons that the compiler makes for records take longer than most answers.
  private record Question(String raw, ValueColumns columns, OptionalInt fiscalYear) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Question question
          && raw.equals(question.raw)
          && columns.name().equals(question.columns.name())
          && columns.unitText().equals(question.columns.unitText())
          && columns.comparatorText().equals(question.columns.comparatorText())
          && fiscalYear.equals(question.fiscalYear);
    }

    @Override
    public int hashCode() {
      return 31 * raw.hashCode() + columns.name().hashCode();
    }
  }

  /**
   * A value and what is doubtful about it.
   *
   * @param value the value
   * @param doubts empty when the reading is sure
   * @param others the further statements of the cell, without white space; empty when there are
   *     none
   */
  public record Parsed(TargetValue value, List<DoubtReason> doubts, List<String> others) {

    /** Copies the lists. */
    public Parsed {
      doubts = List.copyOf(doubts);
      others = List.copyOf(others);
    }

    static Parsed sure(TargetValue value) {
      return new Parsed(value, List.of(), List.of());
    }
  }
}
