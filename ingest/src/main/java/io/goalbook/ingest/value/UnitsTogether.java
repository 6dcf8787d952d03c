package io.goalbook.ingest.value;

import io.goalbook.model.value.Unit;

/** The unit of a value whose cell and column, or name, both say something. */
final class UnitsTogether {
  private UnitsTogether() {}

  /**
   * The unit that counts: that of the cell, unless it is only a part of the other.
   *
   * @param inCell the unit behind the number
   * @param beside the unit of the column or of the name
   */
  static Unit of(Unit inCell, Unit beside, UnitWords units) {
    if (inCell.isNone()) {
      return beside;
    }
    boolean tail = inCell.text().startsWith("/") && beside.text().endsWith(inCell.text());
    boolean multiple = units.is(inCell.text(), "multiple");
    if (tail || (multiple && beside.text().startsWith(inCell.text()))) {
      return beside;
    }
    boolean plain = multiple && !beside.isNone() && !beside.isPercent();
    return plain ? new Unit(inCell.text() + beside.text()) : inCell;
  }
}
