package io.goalbook.ingest.correction;

import io.goalbook.ingest.correction.CorrectionOutcome.Target;
import io.goalbook.ingest.value.TargetValueParser.Parsed;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.goal.NarrativeAmount;
import io.goalbook.model.source.CorrectionStatus;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.Location;
import io.goalbook.model.value.TargetValue;
import io.goalbook.model.words.CorrectedField;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Corrects fields of indicators. A corrected value is parsed again. */
final class IndicatorCorrector {
  private final CellReader reader;
  private final IndicatorCells cells;
  private final ValueCells values;

  IndicatorCorrector(CellReader reader) {
    this.reader = reader;
    this.cells = new IndicatorCells(reader);
    this.values = new ValueCells(reader.words().parser());
  }

  /**
   * Corrects.
   *
   * @param before the field as it was read
   * @param allowed whether what stands there is what stood there when it was first corrected
   */
  CorrectionStatus apply(
      Correction correction,
      Target target,
      Optional<String> before,
      boolean allowed,
      CorrectedIndicators rows) {
    int ordinal = target.indicator().getAsInt();
    Indicator old = rows.one(ordinal);
    if (correction.field() == CorrectedField.DROP) {
      if (allowed) {
        rows.drop(ordinal);
        amounts(old.location(), rows);
      }
      return allowed ? CorrectionStatus.APPLIED : CorrectionStatus.CHANGED;
    }
    Optional<Parsed> value = value(old, correction, rows.fiscalYear());
    if (value.isEmpty()) {
      return CorrectionStatus.NOT_APPLICABLE;
    }
    Indicator corrected = cells.with(old, Change.of(correction), value.get().value());
    if (IndicatorCells.text(corrected, correction.field()).equals(before)) {
      return CorrectionStatus.SAME;
    }
    if (!allowed) {
      return CorrectionStatus.CHANGED;
    }
    rows.put(corrected);
    rows.settle(ordinal, SettledDoubts.by(correction.field()));
    for (DoubtReason reason : value.get().doubts()) {
      rows.doubt(corrected, reason, corrected.name() + "：" + corrected.value().raw());
    }
    amounts(corrected.location(), rows);
    return CorrectionStatus.APPLIED;
  }

  /** The value afterwards; empty when what stands there cannot take the correction. */
  private Optional<Parsed> value(Indicator old, Correction correction, OptionalInt year) {
    return switch (correction.field()) {
      case RAW_VALUE -> Optional.of(values.retyped(old, correction.value(), year));
      case NUMBER, UNIT, COMPARATOR ->
          values.with(old.value(), Change.of(correction), year).map(IndicatorCorrector::sure);
      default -> Optional.of(sure(old.value()));
    };
  }

  private static Parsed sure(TargetValue value) {
    return new Parsed(value, List.of(), List.of());
  }

  /** Values that are sentences may state rates. */
  private void amounts(Location place, CorrectedIndicators rows) {
    List<NarrativeAmount> found =
        rows.all().stream()
            .filter(one -> one.location().equals(place))
            .filter(one -> one.value() instanceof TargetValue.Qualitative)
            .flatMap(one -> reader.words().rates().find(one.value().raw(), place).stream())
            .toList();
    rows.amounts(place, found);
  }
}
