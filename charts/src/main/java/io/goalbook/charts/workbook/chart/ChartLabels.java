package io.goalbook.charts.workbook.chart;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** The numbers beside the bars, or inside their parts. */
final class ChartLabels {
  /** Of the longest bar: below it, two digits do not fit. */
  private static final BigDecimal LEAST_SHARE = new BigDecimal("0.05");

  private ChartLabels() {}

  static void write(XSSFChart chart, NativeChart shown) {
    CTPlotArea area = chart.getCTChart().getPlotArea();
    for (int i = 0; i < shown.series().size(); i++) {
      CTDLbls labels = labels(area, shown.kind(), i);
      boolean inside = shown.kind() == ChartKind.SHARES || shown.kind() == ChartKind.STACKED_BARS;
      Color ink = inside ? shown.series().get(i).fill().ink() : ChartText.INK;
      fill(labels, format(shown, inside), ink, position(shown.kind()));
    }
  }

  /** A part that is too small for its number has none. */
  private static String format(NativeChart shown, boolean inside) {
    String format = shown.axis().labelFormat();
    if (!inside) {
      return format;
    }
    BigDecimal longest = BigDecimal.ZERO;
    for (int row = 0; row < shown.labels().names().size(); row++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Series series : shown.series()) {
        sum = sum.add(series.values().get(row).orElse(BigDecimal.ZERO));
      }
      longest = longest.max(sum);
    }
    BigDecimal least = longest.multiply(LEAST_SHARE).round(new MathContext(3));
    return "[>=" + least.stripTrailingZeros().toPlainString() + "]" + format + ";;";
  }

  private static CTDLbls labels(CTPlotArea area, ChartKind kind, int index) {
    if (kind == ChartKind.LINES) {
      CTLineSer line = area.getLineChartArray(0).getSerArray(index);
      return line.addNewDLbls();
    }
    CTBarSer bar = area.getBarChartArray(0).getSerArray(index);
    bar.addNewInvertIfNegative().setVal(false);
    return bar.addNewDLbls();
  }

  private static STDLblPos.Enum position(ChartKind kind) {
    return switch (kind) {
      case BARS -> STDLblPos.OUT_END;
      case STACKED_BARS, SHARES -> STDLblPos.CTR;
      case LINES -> STDLblPos.T;
    };
  }

  private static void fill(CTDLbls labels, String format, Color ink, STDLblPos.Enum position) {
    var numbers = labels.addNewNumFmt();
    numbers.setFormatCode(format);
    numbers.setSourceLinked(false);
    var shape = labels.addNewSpPr();
    shape.addNewNoFill();
    shape.addNewLn().addNewNoFill();
    ChartText.defaults(labels.addNewTxPr(), ChartFrame.SMALL_POINTS, ink);
    labels.addNewDLblPos().setVal(position);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }
}
