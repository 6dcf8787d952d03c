package io.goalbook.ingest.value;

import io.goalbook.model.words.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one statement: a deadline, a range, a number, or one of them behind a name. Immutable. */
final class StatementReader {
  /** Longer ones are sentences: no value of a form has as many signs. */
  private static final int LONGEST = 60;

  private final DateReader dates;
  private final RangeReader ranges;
  private final BoundReader bounds;
  private final NamedValue named;
  private final Wrapping wrapping;

  StatementReader(ValueWords words, UnitWords units) {
    EachWords each = new EachWords(units);
    AmountReader amounts = new AmountReader(words, units);
    this.dates = new DateReader(words);
    this.bounds = new BoundReader(words, amounts, each);
    this.ranges = new RangeReader(words, amounts, bounds, each);
    this.named = new NamedValue(units);
    this.wrapping = new Wrapping(words);
  }

  static StatementReader from(WordLists words) {
    return new StatementReader(ValueWords.from(words), UnitWords.from(words));
  }

  /**
   * Reads a statement that fills the text.
   *
   * @param text without white space, signs normalised
   * @param fiscalYear the year of a date that names none
   * @return empty when it is in words
   */
  Optional<Statement> read(String text, OptionalInt fiscalYear) {
    return firstOf(wrapping.opened(text), fiscalYear);
  }

  private Optional<Statement> firstOf(List<String> candidates, OptionalInt fiscalYear) {
    for (String text : candidates) {
      Optional<Statement> read =
          text.length() <= LONGEST ? bare(text, fiscalYear) : Optional.empty();
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  private Optional<Statement> bare(String text, OptionalInt fiscalYear) {
    Optional<Statement> day = dates.read(text, fiscalYear).map(found -> found);
    return day.or(() -> number(text)).or(() -> named.read(text, this::number));
  }

  /** A number, also as the serial number of a day would be. */
  Optional<Statement> number(String text) {
    Optional<Statement> range = ranges.read(text).map(found -> found);
    return range.or(() -> bounds.read(text).map(Statement.Figure::new));
  }
}
