package io.goalbook.charts.workbook.chart;

import io.goalbook.charts.picture.ChartStyle;
import java.awt.Color;

/**
 * How bars of one meaning look.
 *
 * @param colour of the house, see {@link ChartStyle}
 * @param hatched with stripes, for what is no target: never by colour alone
 */
public record Fill(Color colour, boolean hatched) {
  public static final Fill BLUE = solid(new Color(0x0072B2));
  public static final Fill ORANGE = solid(new Color(0xE69F00));
  public static final Fill GREEN = solid(new Color(0x009E73));
  public static final Fill PURPLE = solid(new Color(0xCC79A7));
  public static final Fill SKY = solid(new Color(0x56B4E9));
  public static final Fill RED = solid(new Color(0xD55E00));
  public static final Fill YELLOW = solid(new Color(0xF0E442));
  public static final Fill GREY = solid(new Color(0x999999));

  /** For what is none: placeholders, money without a source. */
  public static final Fill HATCHED = hatched(new Color(0x999999));

  /** One colour. */
  public static Fill solid(Color colour) {
    return new Fill(colour, false);
  }

  /** Stripes of a colour on white. */
  public static Fill hatched(Color colour) {
    return new Fill(colour, true);
  }

  /** What can be read on it. */
  Color ink() {
    return hatched ? Color.BLACK : ChartStyle.inkOn(colour);
  }
}
