package io.goalbook.charts.workbook.chart;

import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** Puts charts onto sheets. A chart may be written before or after the rows that feed it. */
public final class ChartWriter {
  private static final double ROW_PIXELS = 20;

  private ChartWriter() {}

  /**
   * How many rows of 20 pixels a chart covers, with an empty one below it.
   *
   * @param width of the chart in pixels
   */
  public static int rows(NativeChart chart, int width) {
    return (int) Math.ceil(ChartFrame.of(chart, width).height() / ROW_PIXELS) + 1;
  }

  /**
   * Puts a chart onto the sheet whose cells feed it.
   *
   * @param sheet the sheet itself, not its streaming double
   * @param place where its left upper corner stands
   * @param width in pixels; the height follows from the rows
   */
  public static void write(XSSFSheet sheet, NativeChart chart, ChartPlace place, int width) {
    ChartFrame frame = ChartFrame.of(chart, width);
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart drawn = drawing.createChart(anchor(place));
    assemble(drawn, chart, frame);
    fix(drawing.getCTDrawing(), chart, frame);
  }

  private static XSSFClientAnchor anchor(ChartPlace place) {
    XSSFClientAnchor anchor = new XSSFClientAnchor();
    anchor.setCol1(place.column());
    anchor.setDx1(Units.pixelToEMU(place.pixels()));
    anchor.setRow1(place.row());
    anchor.setDy1(Units.pixelToEMU(place.down()));
    // Until the chart has its size, the anchor needs an end: any will do.
    anchor.setCol2(place.column() + 1);
    anchor.setRow2(place.row() + 1);
    anchor.setDy2(Units.pixelToEMU(place.down()));
    return anchor;
  }

  private static void assemble(XSSFChart drawn, NativeChart chart, ChartFrame frame) {
    CTChartSpace space = drawn.getCTChartSpace();
    space.addNewRoundedCorners().setVal(false);
    var ground = space.addNewSpPr();
    ground.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {-1, -1, -1});
    ground.addNewLn().addNewNoFill();
    ChartText.defaults(space.addNewTxPr(), ChartFrame.LABEL_POINTS, ChartText.INK);
    ChartSeries.draw(drawn, chart, ChartAxes.of(drawn, chart, frame));
    title(drawn.getCTChart(), frame);
    plot(drawn.getCTChart(), frame);
    if (chart.hasLegend()) {
      legend(drawn, frame);
    }
    drawn.getCTChart().addNewDispBlanksAs().setVal(STDispBlanksAs.GAP);
  }

  private static void title(CTChart chart, ChartFrame frame) {
    ChartText.fill(
        chart.addNewTitle(),
        frame.title(),
        ChartText.Look.title(frame.titlePoints()),
        ChartFrame.MARGIN / frame.width(),
        ChartFrame.MARGIN / 2 / frame.height());
    chart.addNewAutoTitleDeleted().setVal(false);
  }

  private static void plot(CTChart chart, ChartFrame frame) {
    var area = chart.getPlotArea();
    var layout = area.isSetLayout() ? area.getLayout() : area.addNewLayout();
    CTManualLayout manual =
        layout.isSetManualLayout() ? layout.getManualLayout() : layout.addNewManualLayout();
    manual.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
    manual.addNewXMode().setVal(STLayoutMode.EDGE);
    manual.addNewYMode().setVal(STLayoutMode.EDGE);
    manual.addNewX().setVal(frame.plotLeft() / frame.width());
    manual.addNewY().setVal(frame.plotTop() / frame.height());
    manual.addNewW().setVal(frame.plotWidth() / frame.width());
    manual.addNewH().setVal(frame.plotHeight() / frame.height());
  }

  private static void legend(XSSFChart drawn, ChartFrame frame) {
    drawn.getOrAddLegend().setPosition(LegendPosition.TOP);
    var legend = drawn.getCTChart().getLegend();
    ChartText.place(
        legend.isSetLayout() ? legend.getLayout() : legend.addNewLayout(),
        ChartFrame.MARGIN / frame.width(),
        frame.legendTop() / frame.height());
    ChartText.defaults(legend.addNewTxPr(), ChartFrame.SMALL_POINTS, ChartText.INK);
  }

  /** Gives the last chart a size of its own, as pictures have, and its alternative text. */
  private static void fix(CTDrawing drawing, NativeChart chart, ChartFrame frame) {
    int last = drawing.sizeOfTwoCellAnchorArray() - 1;
    CTTwoCellAnchor between = drawing.getTwoCellAnchorArray(last);
    CTOneCellAnchor sized = drawing.addNewOneCellAnchor();
    sized.setFrom(between.getFrom());
    var size = sized.addNewExt();
    size.setCx(Units.pixelToEMU(frame.width()));
    size.setCy(Units.pixelToEMU(frame.height()));
    sized.setGraphicFrame(between.getGraphicFrame());
    sized.addNewClientData();
    var properties = sized.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
    properties.setName("图 " + properties.getId());
    properties.setDescr(chart.heading().title());
    drawing.removeTwoCellAnchor(last);
  }
}
