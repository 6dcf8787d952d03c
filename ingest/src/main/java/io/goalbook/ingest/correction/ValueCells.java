package io.goalbook.ingest.correction;

import io.goalbook.ingest.value.TargetValueParser;
import io.goalbook.ingest.value.TargetValueParser.Parsed;
import io.goalbook.ingest.value.ValueColumns;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.value.TargetValue;
import io.goalbook.model.value.TargetValue.Quantity;
import io.goalbook.model.words.CorrectedField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Corrects target values: by their cell, or by comparator, number and unit alone. */
record ValueCells(TargetValueParser parser) {

  /** A field of a value as it is stored; empty when the value has none. */
  static Optional<String> text(TargetValue value, CorrectedField field) {
    if (field == CorrectedField.RAW_VALUE) {
      return Optional.of(value.raw());
    }
    return Optional.of(value)
        .filter(Quantity.class::isInstance)
        .map(Quantity.class::cast)
        .map(quantity -> text(quantity, field))
        .filter(text -> !text.isEmpty());
  }

  private static String text(Quantity quantity, CorrectedField field) {
    return switch (field) {
      case NUMBER -> plain(quantity.number());
      case UNIT -> quantity.unit().text();
      case COMPARATOR -> quantity.comparator().symbol();
      default -> "";
    };
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /**
   * Another text in the value's cell. Comparator and unit that came from columns of their own, or
   * from the name, stand beside it as they did beside the text that was read.
   */
  Parsed retyped(Indicator before, String raw, OptionalInt fiscalYear) {
    return parser.parse(raw, beside(before, fiscalYear), fiscalYear);
  }

  private ValueColumns beside(Indicator indicator, OptionalInt fiscalYear) {
    ValueColumns name = new ValueColumns("", "", indicator.nameRaw());
    if (!(indicator.value() instanceof Quantity read)) {
      return name;
    }
    TargetValue alone = parser.parse(read.raw(), name, fiscalYear).value();
    boolean unit = alone instanceof Quantity quantity && quantity.unit().equals(read.unit());
    boolean sign =
        alone instanceof Quantity quantity
            && quantity.comparatorPrinted() == read.comparatorPrinted();
    return new ValueColumns(
        sign || !read.comparatorPrinted() ? "" : read.comparator().symbol(),
        unit ? "" : read.unit().text(),
        indicator.nameRaw());
  }

  /** The value with another number, unit or comparator; empty when it has no number to carry it. */
  Optional<TargetValue> with(TargetValue value, Change change, OptionalInt fiscalYear) {
    Optional<Quantity> before =
        value instanceof Quantity quantity ? Optional.of(quantity) : Optional.empty();
    String sign =
        change
            .apply(
                CorrectedField.COMPARATOR,
                before.filter(Quantity::comparatorPrinted).map(one -> one.comparator().symbol()))
            .orElse("");
    String number =
        change
            .apply(CorrectedField.NUMBER, before.map(one -> plain(one.number())))
            .map(text -> text.replace(",", ""))
            .orElse("");
    String unit =
        change.apply(CorrectedField.UNIT, before.map(one -> one.unit().text())).orElse("");
    return number.isEmpty()
        ? Optional.empty()
        : quantity(sign + number + unit, value.raw(), fiscalYear);
  }

  private Optional<TargetValue> quantity(String text, String raw, OptionalInt fiscalYear) {
    return parser.parse(text, ValueColumns.NONE, fiscalYear).value() instanceof Quantity read
        ? Optional.of(
            new Quantity(
                raw,
                read.comparator(),
                read.comparatorPrinted(),
                read.number(),
                read.unit(),
                read.rate()))
        : Optional.empty();
  }
}
