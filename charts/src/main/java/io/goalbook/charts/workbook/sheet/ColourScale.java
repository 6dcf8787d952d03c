package io.goalbook.charts.workbook.sheet;

import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * Colours behind numbers. The number stands in the cell, too, with its sign or a cross: nothing is
 * told by colour alone.
 */
public final class ColourScale {
  private static final Color WHITE = colour(0xFF, 0xFF, 0xFF);
  private static final Color BELOW = colour(0xF5, 0xC5, 0x66);
  private static final Color ABOVE = colour(0x7F, 0xC4, 0xEC);
  private static final Color FULL = colour(0x56, 0xB4, 0xE9);

  private ColourScale() {}

  /** Where the cells stand; all zero-based, the last ones included. */
  public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  /** Orange below zero, white at zero, blue above: full colours from a distance of half on. */
  public static void aroundZero(SheetWriter writer, Area area) {
    paint(writer, area, new double[] {-0.5, 0, 0.5}, BELOW, WHITE, ABOVE);
  }

  /** One hue for shares: white for none, full for all. */
  public static void ofShares(SheetWriter writer, Area area) {
    paint(writer, area, new double[] {0, 1}, WHITE, FULL);
  }

  private static void paint(SheetWriter writer, Area area, double[] at, Color... colours) {
    SheetConditionalFormatting formatting = writer.sheet().getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
    ColorScaleFormatting scale = rule.getColorScaleFormatting();
    scale.setNumControlPoints(at.length);
    for (int point = 0; point < at.length; point++) {
      scale.getThresholds()[point].setRangeType(RangeType.NUMBER);
      scale.getThresholds()[point].setValue(at[point]);
    }
    scale.setColors(colours);
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {
          new CellRangeAddress(
              area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn())
        },
        rule);
  }

  private static Color colour(int red, int green, int blue) {
    return new XSSFColor(new byte[] {(byte) 0xFF, (byte) red, (byte) green, (byte) blue});
  }
}
