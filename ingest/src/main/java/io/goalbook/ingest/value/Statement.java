package io.goalbook.ingest.value;

import io.goalbook.model.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What one statement of a value cell says, before other columns are asked. */
sealed interface Statement {

  /** A number. */
  record Figure(Bound bound) implements Statement {}

  /**
   * Two bounds.
   *
   * @param turned whether the larger stands first, which is doubtful
   */
  record Limits(BigDecimal low, BigDecimal high, Unit unit, boolean turned) implements Statement {

    /** The same for each of something, as {@link Amount#each}. */
    Limits each(String whom) {
      return new Limits(low, high, new Amount(high, unit).each(whom).unit(), turned);
    }
  }

  /**
   * A day by which something is done.
   *
   * @param date empty when it recurs, is relative, or its year is unknown
   */
  record Day(Optional<LocalDate> date) implements Statement {}
}
