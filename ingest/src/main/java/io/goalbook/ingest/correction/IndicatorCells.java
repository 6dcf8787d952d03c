package io.goalbook.ingest.correction;

import io.goalbook.model.goal.Indicator;
import io.goalbook.model.goal.IndicatorType;
import io.goalbook.model.value.TargetValue;
import io.goalbook.model.words.CorrectedField;
import java.util.Locale;
import java.util.Optional;

/** The fields of an indicator that can be corrected, but those of its value. */
record IndicatorCells(CellReader reader) {

  /** A field as it is stored; empty when it is, or when indicators do not have it. */
  static Optional<String> text(Indicator indicator, CorrectedField field) {
    return switch (field) {
      case LEVEL1 -> indicator.type().level1();
      case LEVEL2 -> indicator.type().level2();
      case NAME -> Optional.of(indicator.name());
      case DESCRIPTION -> indicator.description();
      case RAW_VALUE, NUMBER, UNIT, COMPARATOR -> ValueCells.text(indicator.value(), field);
      case TERM -> Optional.of(indicator.term().name().toLowerCase(Locale.ROOT));
      case AREA -> indicator.area();
      case WEIGHT -> indicator.weight().map(points -> points.stripTrailingZeros().toPlainString());
      case ACTUAL_RAW -> indicator.actualRaw();
      case BASIS -> indicator.basis();
      default -> Optional.empty();
    };
  }

  /** The indicator with one field changed, and its value when the change is about that. */
  Indicator with(Indicator indicator, Change change, TargetValue value) {
    return new Indicator(
        indicator.ordinal(),
        type(indicator.type(), change),
        indicator.level1Raw(),
        indicator.level2Raw(),
        change.apply(CorrectedField.NAME, Optional.of(indicator.name())).orElse(""),
        indicator.nameRaw(),
        change.apply(CorrectedField.DESCRIPTION, indicator.description()),
        value,
        change
            .apply(CorrectedField.TERM, Optional.of(indicator.term()), reader::term)
            .orElse(indicator.term()),
        indicator.midtermRaw(),
        change.apply(CorrectedField.AREA, indicator.area()),
        change.apply(CorrectedField.WEIGHT, indicator.weight(), reader::number),
        change.apply(CorrectedField.ACTUAL_RAW, indicator.actualRaw()),
        change.apply(CorrectedField.BASIS, indicator.basis()),
        indicator.confidence(),
        indicator.location());
  }

  private IndicatorType type(IndicatorType before, Change change) {
    return switch (change.field()) {
      case LEVEL1 ->
          change.text().map(text -> underLevel1(before, text)).orElse(IndicatorType.UNKNOWN);
      case LEVEL2 ->
          change
              .text()
              .flatMap(reader.words().levels()::of)
              .orElseGet(
                  () -> new IndicatorType(before.level1(), Optional.empty(), Optional.empty()));
      default -> before;
    };
  }

  /** Level 2 stays where it belongs under the new level 1. */
  private IndicatorType underLevel1(IndicatorType before, String wording) {
    IndicatorType named = reader.words().levels().of(wording).orElse(IndicatorType.UNKNOWN);
    boolean stays =
        named.level2().isEmpty()
            && before
                .level2()
                .flatMap(reader.words().levels()::of)
                .filter(type -> type.level1().equals(named.level1()))
                .isPresent();
    return stays ? new IndicatorType(named.level1(), before.level2(), before.costLevel2()) : named;
  }
}
