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

  /** The same for each of something: 2次 each year is 2次/年, 元/年 each 户 is 元/户/年. */
  Amount each(String whom) {
    if (unit.isNone() || unit.text().contains("/" + whom)) {
      return this;
    }
    int stroke = unit.text().indexOf('/');
    int head = stroke < 0 ? unit.text().length() : stroke;
    String rest = unit.text().substring(head);
    return new Amount(number, new Unit(unit.text().substring(0, head) + "/" + whom + rest));
  }

  Amount negated() {
    return new Amount(number.negate(), unit);
  }
}
