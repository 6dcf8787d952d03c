package io.goalbook.charts.workbook.chart;

import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** The two axes: names without ticks, numbers with a light grid. */
final class ChartAxes {
  private static final byte[] GRID = {(byte) 0xE3, (byte) 0xE3, (byte) 0xE3};
  private static final byte[] BASE = {(byte) 0x99, (byte) 0x99, (byte) 0x99};
  private static final int THIN = 6350;

  private final XDDFCategoryAxis names;
  private final XDDFValueAxis numbers;

  private ChartAxes(XDDFCategoryAxis names, XDDFValueAxis numbers) {
    this.names = names;
    this.numbers = numbers;
  }

  /** Makes the axes of a chart; lying bars have their names at the left, from top to bottom. */
  static ChartAxes of(XSSFChart chart, NativeChart shown, ChartFrame frame) {
    boolean lying = shown.kind() != ChartKind.LINES;
    XDDFCategoryAxis names =
        chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis numbers = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    names.setOrientation(lying ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
    // The axis of numbers crosses where the names end: below, also when they run downwards.
    numbers.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
    numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
    names.setTickLabelPosition(AxisTickLabelPosition.LOW);
    numbers.setTickLabelPosition(AxisTickLabelPosition.NEXT_TO);
    names.setMajorTickMark(AxisTickMark.NONE);
    numbers.setMajorTickMark(AxisTickMark.NONE);
    shown.axis().highest().ifPresent(numbers::setMaximum);
    CTPlotArea area = chart.getCTChart().getPlotArea();
    subtitle(
        lying ? area.getValAxArray(0).addNewTitle() : area.getCatAxArray(0).addNewTitle(), frame);
    numbers(area.getValAxArray(0), shown);
    names(area.getCatAxArray(0));
    return new ChartAxes(names, numbers);
  }

  XDDFCategoryAxis names() {
    return names;
  }

  XDDFValueAxis numbers() {
    return numbers;
  }

  private static void numbers(CTValAx axis, NativeChart shown) {
    line(axis.addNewMajorGridlines().addNewSpPr().addNewLn(), GRID);
    var format = axis.isSetNumFmt() ? axis.getNumFmt() : axis.addNewNumFmt();
    format.setFormatCode(shown.axis().format());
    format.setSourceLinked(false);
    (axis.isSetSpPr() ? axis.getSpPr() : axis.addNewSpPr()).addNewLn().addNewNoFill();
    ChartText.defaults(axis.addNewTxPr(), ChartFrame.SMALL_POINTS, ChartText.QUIET);
  }

  private static void names(CTCatAx axis) {
    line((axis.isSetSpPr() ? axis.getSpPr() : axis.addNewSpPr()).addNewLn(), BASE);
    CTTextBody look = axis.addNewTxPr();
    ChartText.defaults(look, ChartFrame.LABEL_POINTS, ChartText.INK);
    look.getBodyPr().setRot(0);
    // Excel leaves out names that it thinks too close.
    SmallSchema.append(axis, "tickLblSkip", "1");
  }

  /**
   * What stands below the chart's title is the title of the lower axis: a chart has only one title
   * of only one look, and LibreOffice gives the titles of upright axes a fifth of the width.
   */
  private static void subtitle(CTTitle title, ChartFrame frame) {
    ChartText.fill(
        title,
        frame.subtitle(),
        ChartText.Look.SMALL,
        ChartFrame.MARGIN / frame.width(),
        frame.subtitleTop() / frame.height());
  }

  private static void line(CTLineProperties line, byte[] colour) {
    line.setW(THIN);
    line.addNewSolidFill().addNewSrgbClr().setVal(colour);
  }
}
