package io.goalbook.charts.workbook.chart;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Bars and lines with the values of their cells beside the reference to these. */
final class ChartSeries {
  private static final int GAP_PERCENT = 45;
  private static final String WHOLLY = "100";
  private static final double LINE_POINTS = 2;

  private ChartSeries() {}

  static void draw(XSSFChart chart, NativeChart shown, ChartAxes axes) {
    XDDFChartData data =
        shown.kind() == ChartKind.LINES ? lines(chart, axes) : bars(chart, shown.kind(), axes);
    XDDFCategoryDataSource names =
        XDDFDataSourcesFactory.fromArray(
            shown.labels().names().toArray(String[]::new),
            shown.labels().cells().formula(),
            shown.labels().cells().column());
    for (Series series : shown.series()) {
      XDDFChartData.Series drawn = data.addSeries(names, values(series, shown.axis()));
      drawn.setTitle(series.name(), series.cells().header());
      look(drawn, series.fill());
    }
    data.setVaryColors(false);
    chart.plot(data);
    if (shown.kind() == ChartKind.STACKED_BARS || shown.kind() == ChartKind.SHARES) {
      SmallSchema.value(
          chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap(), WHOLLY);
    }
    hatch(chart.getCTChart().getPlotArea(), shown);
    ChartLabels.write(chart, shown);
  }

  private static void hatch(CTPlotArea area, NativeChart shown) {
    for (int i = 0; i < shown.series().size(); i++) {
      Fill fill = shown.series().get(i).fill();
      if (fill.hatched() && shown.kind() != ChartKind.LINES) {
        CTShapeProperties shape = area.getBarChartArray(0).getSerArray(i).addNewSpPr();
        byte[] rgb = ChartText.rgb(fill.colour());
        SmallSchema.stripes(shape, HexFormat.of().withUpperCase().formatHex(rgb));
        shape.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(rgb);
      }
    }
  }

  private static XDDFNumericalDataSource<Double> values(Series series, ValueAxis axis) {
    XDDFNumericalDataSource<Double> values =
        XDDFDataSourcesFactory.fromArray(
            cached(series.values()), series.cells().formula(), series.cells().column());
    values.setFormatCode(axis.format());
    return values;
  }

  /** An empty cell has no value in the cache, either. */
  @SuppressWarnings("NullAway")
  private static Double[] cached(List<Optional<BigDecimal>> values) {
    return values.stream()
        .map(value -> value.map(BigDecimal::doubleValue).orElse(null))
        .toArray(Double[]::new);
  }

  private static XDDFChartData bars(XSSFChart chart, ChartKind kind, ChartAxes axes) {
    XDDFBarChartData bars =
        (XDDFBarChartData) chart.createData(ChartTypes.BAR, axes.names(), axes.numbers());
    bars.setBarDirection(BarDirection.BAR);
    bars.setGapWidth(GAP_PERCENT);
    bars.setBarGrouping(
        switch (kind) {
          case SHARES -> BarGrouping.PERCENT_STACKED;
          case STACKED_BARS -> BarGrouping.STACKED;
          default -> BarGrouping.CLUSTERED;
        });
    return bars;
  }

  private static XDDFChartData lines(XSSFChart chart, ChartAxes axes) {
    XDDFLineChartData lines =
        (XDDFLineChartData) chart.createData(ChartTypes.LINE, axes.names(), axes.numbers());
    lines.setGrouping(Grouping.STANDARD);
    return lines;
  }

  private static void look(XDDFChartData.Series series, Fill fill) {
    if (series instanceof XDDFLineChartData.Series line) {
      XDDFLineProperties stroke = new XDDFLineProperties(solid(fill.colour()));
      stroke.setWidth(LINE_POINTS);
      line.setLineProperties(stroke);
      line.setSmooth(false);
      line.setMarkerStyle(MarkerStyle.CIRCLE);
    } else if (!fill.hatched()) {
      series.setFillProperties(solid(fill.colour()));
    }
  }

  private static XDDFSolidFillProperties solid(Color colour) {
    return new XDDFSolidFillProperties(XDDFColor.from(ChartText.rgb(colour)));
  }
}
