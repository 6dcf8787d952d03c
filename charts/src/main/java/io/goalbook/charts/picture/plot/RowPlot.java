package io.goalbook.charts.picture.plot;

import io.goalbook.charts.picture.ChartStyle;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Supplier;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Rows that lie over one axis. JFreeChart draws axis and grid; the labels are drawn here, because
 * its category labels are cut when they are long, and the rows by whoever knows what they hold.
 */
public final class RowPlot implements Frame.Plot {
  private static final double MOST_LEFT = 210;

  /** Twelve characters: nearly every county's name stays in one line. */
  private static final double UNBROKEN = 12 * ChartStyle.LABEL;

  private static final double GAP = 8;
  private static final double AXIS = 34;

  private final Lettering lettering;
  private final Supplier<ValueAxis> axis;
  private final List<Row> rows;
  private final double axisHeight;
  private final double left;
  private final double right;

  /**
   * One row.
   *
   * @param label what stands beside it
   * @param height the least height that it needs
   * @param grows whether it may take more height when there is some to spare
   * @param painter draws what it holds
   */
  public record Row(RowLabel label, double height, boolean grows, Painter painter) {}

  /** Draws what a row holds. */
  public interface Painter {
    /** Draws into the row's band. */
    void paint(Graphics2D g, Band band);
  }

  /**
   * The ground of a row.
   *
   * @param area the row's rectangle
   * @param axis the axis below
   * @param data the rectangle of all rows, over which the axis runs
   */
  public record Band(Rectangle2D area, ValueAxis axis, Rectangle2D data) {
    /** Where a value lies on the axis. */
    public double x(double value) {
      return axis.valueToJava2D(value, data, RectangleEdge.BOTTOM);
    }

    /** Half way down the row. */
    public double middle() {
      return area.getCenterY();
    }
  }

  /** Rows over an axis; an axis that is not visible takes no room and has no grid. */
  public RowPlot(Lettering lettering, Supplier<ValueAxis> axis, List<Row> rows) {
    this.lettering = lettering;
    this.axis = axis;
    this.rows = List.copyOf(rows);
    this.axisHeight = axis.get().isVisible() ? AXIS : 0;
    this.left =
        GAP
            + Math.min(
                MOST_LEFT,
                rows.stream()
                    .mapToDouble(row -> labelWidth(lettering, row.label()))
                    .max()
                    .orElse(0));
    this.right =
        GAP
            + rows.stream()
                .mapToDouble(row -> lettering.width(row.label().remark(), ChartStyle.SMALL))
                .max()
                .orElse(0);
  }

  @Override
  public double height() {
    return axisHeight + rows.stream().mapToDouble(this::leastHeight).sum();
  }

  @Override
  public void draw(Graphics2D g, Rectangle2D area) {
    double spare = area.getHeight() - height();
    long growing = rows.stream().filter(Row::grows).count();
    double extra = growing == 0 ? 0 : spare / growing;
    double used = height() + extra * growing;
    Rectangle2D ground = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), used);
    ValueAxis below = axis.get();
    AxisStyle.apply(below, lettering);
    Rectangle2D data = drawGrid(g, ground, below);
    double y = data.getY();
    for (Row row : rows) {
      double height = leastHeight(row) + (row.grows() ? extra : 0);
      Rectangle2D strip = new Rectangle2D.Double(data.getX(), y, data.getWidth(), height);
      drawLabel(g, row.label(), strip);
      row.painter().paint(g, new Band(strip, below, data));
      y += height;
    }
  }

  private Rectangle2D drawGrid(Graphics2D g, Rectangle2D ground, ValueAxis below) {
    NumberAxis hidden = new NumberAxis();
    hidden.setVisible(false);
    // A renderer and a data set, both empty: without them the plot draws no grid.
    XYPlot plot = new XYPlot(new XYSeriesCollection(), below, hidden, new XYLineAndShapeRenderer());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setRangeGridlinesVisible(false);
    plot.setDomainGridlinesVisible(below.isVisible());
    plot.setDomainGridlinePaint(ChartStyle.GRID);
    plot.setDomainGridlineStroke(ChartStyle.THIN);
    AxisSpace sides = new AxisSpace();
    sides.setLeft(left);
    sides.setRight(right);
    plot.setFixedRangeAxisSpace(sides);
    AxisSpace bottom = new AxisSpace();
    bottom.setBottom(axisHeight);
    plot.setFixedDomainAxisSpace(bottom);
    JFreeChart chart = new JFreeChart(null, lettering.font(ChartStyle.LABEL), plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    ChartRenderingInfo info = new ChartRenderingInfo();
    chart.draw(g, ground, info);
    return info.getPlotInfo().getDataArea();
  }

  private void drawLabel(Graphics2D g, RowLabel label, Rectangle2D strip) {
    List<String> name = lettering.wrap(label.name(), ChartStyle.LABEL, left - GAP);
    double x = strip.getX() - GAP;
    double y = strip.getCenterY() - labelHeight(label) / 2;
    for (String line : name) {
      y += Lettering.lineHeight(ChartStyle.LABEL);
      lettering.drawRight(g, line, ChartStyle.LABEL, ChartStyle.INK, x, y - 4);
    }
    if (!label.detail().isEmpty()) {
      y += Lettering.lineHeight(ChartStyle.SMALL);
      lettering.drawRight(g, label.detail(), ChartStyle.SMALL, ChartStyle.GREY_INK, x, y - 3.5);
    }
    lettering.draw(
        g,
        label.remark(),
        ChartStyle.SMALL,
        ChartStyle.GREY_INK,
        strip.getMaxX() + GAP,
        strip.getCenterY() + 3.5);
  }

  private double leastHeight(Row row) {
    return Math.max(row.height(), labelHeight(row.label()) + 4);
  }

  private double labelHeight(RowLabel label) {
    return lettering.wrap(label.name(), ChartStyle.LABEL, left - GAP).size()
            * Lettering.lineHeight(ChartStyle.LABEL)
        + (label.detail().isEmpty() ? 0 : Lettering.lineHeight(ChartStyle.SMALL));
  }

  /** A long name is broken over two lines, so that half of it decides the margin. */
  private static double labelWidth(Lettering lettering, RowLabel label) {
    double whole = lettering.width(label.name(), ChartStyle.LABEL);
    double name = whole > UNBROKEN ? Math.max(UNBROKEN, whole * 0.62) : whole;
    return Math.max(name, lettering.width(label.detail(), ChartStyle.SMALL));
  }
}
