package io.goalbook.charts.picture.plot;

import io.goalbook.charts.picture.ChartStyle;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;

/** Amounts of money against amounts of money, both on the same log axis, with the diagonal. */
public final class ScatterPlot implements Frame.Plot {
  /** Above the ground, for the label of the left axis: no label is turned. */
  private static final double HEAD = 16;

  /** Half of the last label of each axis stands beyond the ground. */
  private static final RectangleInsets BEYOND = new RectangleInsets(8, 0, 0, 28);

  private static final double DIAGONAL_STEP = 4;

  private final Lettering lettering;
  private final Axes axes;
  private final double height;
  private final Painter painter;

  /**
   * The two axes.
   *
   * @param least the least of all amounts, above zero
   * @param most the most of all amounts
   * @param across the label of the lower axis
   * @param upwards the label of the left axis
   */
  public record Axes(double least, double most, String across, String upwards) {}

  /** Draws the marks. */
  public interface Painter {
    /** Draws onto the ground. */
    void paint(Graphics2D g, Ground ground);
  }

  /**
   * Where amounts lie.
   *
   * @param data the rectangle between the axes
   * @param across the lower axis
   * @param upwards the left axis
   */
  public record Ground(Rectangle2D data, ValueAxis across, ValueAxis upwards) {
    /** Where an amount lies across. */
    public double x(double yuan) {
      return across.valueToJava2D(yuan, data, RectangleEdge.BOTTOM);
    }

    /** Keeps the diagonal free of names. */
    public void occupyDiagonal(LabelPlacer names) {
      int steps = (int) (data.getWidth() / DIAGONAL_STEP);
      for (int step = 0; step <= steps; step++) {
        double share = (double) step / steps;
        names.occupy(
            data.getMinX() + share * data.getWidth(),
            data.getMaxY() - share * data.getHeight(),
            DIAGONAL_STEP);
      }
    }

    /** Where an amount lies upwards. */
    public double y(double yuan) {
      return upwards.valueToJava2D(yuan, data, RectangleEdge.LEFT);
    }
  }

  /** A plot of some height. */
  public ScatterPlot(Lettering lettering, Axes axes, double height, Painter painter) {
    this.lettering = lettering;
    this.axes = axes;
    this.height = height;
    this.painter = painter;
  }

  @Override
  public double height() {
    return height;
  }

  @Override
  public void draw(Graphics2D g, Rectangle2D area) {
    ValueAxis across = axis(axes.across());
    ValueAxis upwards = axis("");
    XYPlot plot =
        new XYPlot(new XYSeriesCollection(), across, upwards, new XYLineAndShapeRenderer());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(BEYOND);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(ChartStyle.GRID);
    plot.setRangeGridlineStroke(ChartStyle.THIN);
    JFreeChart chart = new JFreeChart(null, lettering.font(ChartStyle.LABEL), plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    ChartRenderingInfo info = new ChartRenderingInfo();
    lettering.draw(
        g,
        axes.upwards(),
        ChartStyle.SMALL,
        ChartStyle.GREY_INK,
        area.getX(),
        area.getY() + HEAD - 4);
    chart.draw(
        g,
        new Rectangle2D.Double(
            area.getX(), area.getY() + HEAD, area.getWidth(), area.getHeight() - HEAD),
        info);
    Ground ground = new Ground(info.getPlotInfo().getDataArea(), across, upwards);
    drawDiagonal(g, ground.data());
    painter.paint(g, ground);
  }

  /** Both axes have the same range. */
  private static void drawDiagonal(Graphics2D g, Rectangle2D data) {
    g.setColor(ChartStyle.REST);
    g.setStroke(ChartStyle.LINE);
    g.draw(new Line2D.Double(data.getMinX(), data.getMaxY(), data.getMaxX(), data.getMinY()));
  }

  private ValueAxis axis(String label) {
    FixedTickLogAxis axis = new FixedTickLogAxis(axes.least(), axes.most());
    axis.setLabel(label);
    AxisStyle.apply(axis, lettering);
    return axis;
  }
}
