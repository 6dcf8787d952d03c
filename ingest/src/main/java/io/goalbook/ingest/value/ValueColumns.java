package io.goalbook.ingest.value;

import io.goalbook.model.value.Comparator;
import io.goalbook.model.value.Unit;
import java.util.Optional;

/**
 * What other columns of the row say about its value.
 *
 * @param comparatorText the cell of 指标性质 or 计算符号; empty text when there is none
 * @param unitText the cell of 计量单位; empty text when there is none
 */
public record ValueColumns(String comparatorText, String unitText) {
  /** The value stands alone in its cell. */
  public static final ValueColumns NONE = new ValueColumns("", "");

  /** The comparator of the column; 正向, 反向 and 定性 are none. */
  Optional<Comparator> comparator(ValueWords words) {
    String text = ValueText.canonical(comparatorText);
    return words
        .leading(text)
        .filter(sign -> sign.spelling().equals(text))
        .map(ValueWords.Sign::comparator);
  }

  /** The unit in the value cell, else that of the column. */
  Unit unitOr(Unit inCell, UnitWords units) {
    return inCell.isNone() ? units.unit(ValueText.canonical(unitText)) : inCell;
  }
}
