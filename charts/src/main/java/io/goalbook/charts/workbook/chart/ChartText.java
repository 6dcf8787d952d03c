package io.goalbook.charts.workbook.chart;

import java.awt.Color;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextVerticalType;

/** Writes texts of a chart in the fonts and sizes of the house. */
final class ChartText {
  static final Color INK = new Color(0x222222);
  static final Color QUIET = new Color(0x5A5A5A);

  /** A font that Office and WPS have; LibreOffice takes its own Chinese font instead. */
  private static final String FONT = "微软雅黑";

  private ChartText() {}

  /**
   * How texts look.
   *
   * @param points their size
   */
  record Look(double points, boolean bold, Color colour) {
    static Look title(double points) {
      return new Look(points, true, INK);
    }

    static final Look SMALL = new Look(ChartFrame.SMALL_POINTS, false, QUIET);
  }

  /**
   * Fills a title with lines and says where it stands.
   *
   * @param x the left edge, as a fraction of the chart
   * @param y the upper edge, as a fraction of the chart
   */
  static void fill(CTTitle title, List<String> lines, Look look, double x, double y) {
    CTTextBody body = title.addNewTx().addNewRich();
    var properties = body.addNewBodyPr();
    properties.setRot(0);
    properties.setVert(STTextVerticalType.HORZ);
    body.addNewLstStyle();
    lines.forEach(line -> paragraph(body, line, look));
    place(title.addNewLayout(), x, y);
    title.addNewOverlay().setVal(false);
  }

  private static void paragraph(CTTextBody body, String line, Look look) {
    CTTextParagraph paragraph = body.addNewP();
    var properties = paragraph.addNewPPr();
    properties.setAlgn(STTextAlignType.L);
    write(properties.addNewDefRPr(), look);
    CTRegularTextRun run = paragraph.addNewR();
    CTTextCharacterProperties written = run.addNewRPr();
    written.setLang("zh-CN");
    write(written, look);
    run.setT(line);
  }

  /** Sets the look of all texts below a body that holds no text itself. */
  static void defaults(CTTextBody body, double points, Color colour) {
    body.addNewBodyPr();
    body.addNewLstStyle();
    CTTextParagraph paragraph = body.addNewP();
    write(paragraph.addNewPPr().addNewDefRPr(), new Look(points, false, colour));
    paragraph.addNewEndParaRPr().setLang("zh-CN");
  }

  private static void write(CTTextCharacterProperties properties, Look look) {
    properties.setSz((int) Math.round(look.points() * 100));
    properties.setB(look.bold());
    properties.addNewSolidFill().addNewSrgbClr().setVal(rgb(look.colour()));
    properties.addNewLatin().setTypeface(FONT);
    properties.addNewEa().setTypeface(FONT);
  }

  static byte[] rgb(Color colour) {
    return new byte[] {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()};
  }

  /** Says where a text stands, as fractions of the chart. */
  static void place(CTLayout layout, double x, double y) {
    var manual = layout.addNewManualLayout();
    manual.addNewXMode().setVal(STLayoutMode.EDGE);
    manual.addNewYMode().setVal(STLayoutMode.EDGE);
    manual.addNewX().setVal(x);
    manual.addNewY().setVal(y);
  }
}
