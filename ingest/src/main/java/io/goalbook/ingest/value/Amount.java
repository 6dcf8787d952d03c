package io.goalbook.ingest.value;

import io.goalbook.model.value.Unit;
import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param number as printed in {@code unit}
 * @param unit as printed; {@link Unit#NONE} when none is
 */
record Amount(BigDecimal number, Unit unit) {

  /** The same for each of something: 2次 each year is 2次/年. */
  Amount each(String whom) {
    boolean alone = !unit.isNone() && unit.text().indexOf('/') < 0;
    return alone ? new Amount(number, new Unit(unit.text() + "/" + whom)) : this;
  }

  Amount negated() {
    return new Amount(number.negate(), unit);
  }
}
