package io.goalbook.ingest.value;

import io.goalbook.ingest.value.ValueWords.Kind;
import io.goalbook.ingest.value.ValueWords.Word;
import io.goalbook.model.value.Comparator;
import io.goalbook.model.value.Unit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands the cells beside a value. Immutable. */
final class ColumnReader {
  private static final Pattern NUMERIC = Pattern.compile("[\\d.,]+");
  private static final int LONGEST_UNIT = 20;
  private static final int LONGEST_COMPARATOR = 20;

  private final ValueWords words;
  private final UnitWords units;
  private final NameHintReader hints;

  ColumnReader(ValueWords words, UnitWords units) {
    this.words = words;
    this.units = units;
    this.hints = new NameHintReader(words, units);
  }

  Columns read(ValueColumns columns) {
    NameHint hint = hints.read(columns.name());
    String unitText = ValueText.canonical(columns.unitText());
    Optional<Comparator> inUnit = sign(unitText).flatMap(Word::comparator);
    Unit printed = unit(unitText);
    return new Columns(
        comparator(ValueText.canonical(columns.comparatorText()))
            .or(() -> inUnit)
            .or(hint::comparator),
        printed.isNone() ? units.unit(hint.unit()) : printed,
        isPercentInWords(unitText));
  }

  /** The comparator of the column; 正向, 反向 and 定性 are none. */
  private Optional<Comparator> comparator(String text) {
    if (text.isEmpty() || text.length() > LONGEST_COMPARATOR) {
      return Optional.empty();
    }
    String rest = text;
    for (Word direction : words.of(Kind.DIRECTION)) {
      rest = rest.replace(direction.spelling(), "");
    }
    String bare = rest.replace("(", "").replace(")", "");
    return words.of(Kind.BEFORE).stream()
        .filter(word -> word.spelling().equals(bare))
        .findFirst()
        .or(
            () ->
                words
                    .leading(Kind.MISREAD, bare)
                    .filter(word -> word.spelling().equals(bare))
                    .findFirst())
        .flatMap(Word::comparator)
        .or(() -> doubled(bare));
  }

  /** ≥≥, ≥=. */
  private Optional<Comparator> doubled(String text) {
    return sign(text)
        .filter(
            word ->
                sign(word.after(text))
                    .filter(next -> next.after(word.after(text)).isEmpty())
                    .isPresent())
        .flatMap(Word::comparator);
  }

  private Optional<Word> sign(String text) {
    return words
        .leading(Kind.BEFORE, text)
        .filter(word -> word.comparator().isPresent())
        .findFirst();
  }

  /** A unit; but 定性, / and the number once more are none. */
  private Unit unit(String text) {
    String bare = sign(text).map(word -> word.after(text)).orElse(text);
    boolean none =
        words.isPlaceholder(bare)
            || words.is(Kind.DIRECTION, bare)
            || NUMERIC.matcher(bare).matches()
            || bare.length() > LONGEST_UNIT;
    return none ? Unit.NONE : units.unit(bare);
  }

  private boolean isPercentInWords(String text) {
    return text.length() > 1 && units.is(text, "percent");
  }

  /**
   * What the cells beside a value say.
   *
   * @param comparator empty when there is none
   * @param unit {@link Unit#NONE} when there is none
   * @param percentInWords whether the unit is 百分比: then 0.97 may be meant as a share
   */
  record Columns(Optional<Comparator> comparator, Unit unit, boolean percentInWords) {}
}
