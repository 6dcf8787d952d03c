package io.goalbook.ingest.value;

/**
 * What other cells of the row say about its value. The texts are as printed; empty text where there
 * is no such cell.
 *
 * @param comparatorText the cell of 指标性质 or 计算符号
 * @param unitText the cell of 计量单位
 * @param name the indicator's name, which may hint at comparator and unit
 */
public record ValueColumns(String comparatorText, String unitText, String name) {
  /** The value stands alone in its cell. */
  public static final ValueColumns NONE = new ValueColumns("", "", "");

  /** Columns of their own, and a name that is not asked. */
  public ValueColumns(String comparatorText, String unitText) {
    this(comparatorText, unitText, "");
  }
}
