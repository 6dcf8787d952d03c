package io.goalbook.ingest.store;

import io.goalbook.model.goal.Indicator;
import io.goalbook.model.value.Rate;
import io.goalbook.model.value.TargetValue;
import io.goalbook.model.warehouse.RowAppender;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/** Writes indicators, one row each, whatever kind their value is of. */
final class IndicatorAppender implements AutoCloseable {
  private final RowAppender rows;

  IndicatorAppender(DuckDBConnection connection) throws SQLException {
    rows = new RowAppender(connection, "indicators");
  }

  /** The id of an indicator, from that of its project or department goal. */
  static String id(String ownerId, int ordinal) {
    return ownerId + "-" + ordinal;
  }

  /**
   * Writes one.
   *
   * @param ownerId the project's or the department goal's
   * @param goalId the department goal's when it belongs to one
   * @param corrected the fields that an analyst corrected
   */
  void append(
      String documentId,
      String ownerId,
      Optional<String> goalId,
      Indicator indicator,
      Optional<String> corrected)
      throws SQLException {
    rows.begin()
        .text(id(ownerId, indicator.ordinal()))
        .text(goalId.isPresent() ? Optional.empty() : Optional.of(ownerId))
        .text(goalId)
        .text(documentId)
        .integer(indicator.ordinal())
        .text(goalId.isPresent() ? "department" : "project")
        .text(indicator.type().level1())
        .text(indicator.type().level2())
        .text(indicator.type().costLevel2())
        .text(indicator.level1Raw())
        .text(indicator.level2Raw())
        .text(indicator.name())
        .text(indicator.nameRaw())
        .text(indicator.description())
        .text(indicator.value().raw())
        .text(indicator.value().kind());
    value(indicator.value());
    rows.text(indicator.term().name().toLowerCase(Locale.ROOT))
        .text(indicator.midtermRaw())
        .text(indicator.area())
        .decimal(indicator.weight(), 4)
        .text(indicator.actualRaw())
        .text(indicator.basis())
        .decimal(indicator.confidence(), 2)
        .text(indicator.location().text())
        .text(corrected)
        .end();
  }

  private void value(TargetValue value) throws SQLException {
    Cells cells = cells(value);
    rows.text(cells.comparator)
        .bool(cells.printed)
        .decimal(cells.number, 6)
        .decimal(cells.high, 6)
        .text(cells.unit)
        .decimal(cells.rate.map(Rate::yuan), 2)
        .text(cells.rate.flatMap(Rate::per))
        .text(cells.rate.map(rate -> rate.period().code()))
        .date(cells.date);
  }

  private static Cells cells(TargetValue value) {
    if (value instanceof TargetValue.Quantity quantity) {
      return new Cells(
          Optional.of(quantity.comparator().symbol()),
          quantity.comparatorPrinted(),
          Optional.of(quantity.number()),
          Optional.empty(),
          Optional.of(quantity.unit().text()).filter(unit -> !unit.isEmpty()),
          quantity.rate(),
          Optional.empty());
    }
    if (value instanceof TargetValue.Range range) {
      return new Cells(
          Optional.empty(),
          false,
          Optional.of(range.low()),
          Optional.of(range.high()),
          Optional.of(range.unit().text()).filter(unit -> !unit.isEmpty()),
          range.rate(),
          Optional.empty());
    }
    Optional<LocalDate> date =
        value instanceof TargetValue.Deadline deadline ? deadline.date() : Optional.empty();
    return new Cells(
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        date);
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }

  private record Cells(
      Optional<String> comparator,
      boolean printed,
      Optional<BigDecimal> number,
      Optional<BigDecimal> high,
      Optional<String> unit,
      Optional<Rate> rate,
      Optional<LocalDate> date) {}
}
