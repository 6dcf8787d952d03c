package io.goalbook.charts.picture.type;

import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.TypeCount;
import io.goalbook.charts.figure.TypeFigure;
import io.goalbook.charts.figure.TypeKey;
import io.goalbook.charts.figure.TypeRow;
import io.goalbook.charts.picture.ChartStyle;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.Subject;
import io.goalbook.charts.picture.Topic;
import io.goalbook.charts.picture.plot.Frame;
import io.goalbook.charts.picture.plot.Lettering;
import io.goalbook.charts.picture.plot.Marks;
import io.goalbook.charts.picture.plot.RowLabel;
import io.goalbook.charts.picture.plot.RowPlot;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;

/** Which types are missing where: a cell for each county and type. */
public final class CoveragePicture {
  /** With more counties the picture shows the province and those that differ most from it. */
  static final int MOST_COUNTIES = 40;

  private static final double LEAST_ROW = 18;
  private static final double MOST_ROW = 36;

  /** What all rows together take in a picture of the usual size. */
  private static final double USUAL = 300;

  private static final double CELL_GAP = 1.5;

  /** About as wide as all columns are beside long names. */
  private static final double HEAD_WIDTH = 480;

  /** The last word of most types: 成本, 效益, 影响. */
  private static final int LAST_WORD = 2;

  private final TypeFigure figure;
  private final List<TypeKey> keys;
  private final Lettering lettering;

  private CoveragePicture(TypeFigure figure, Lettering lettering) {
    this.figure = figure;
    this.keys = figure.keys().stream().filter(key -> !key.equals(TypeKey.UNKNOWN)).toList();
    this.lettering = lettering;
  }

  /** A picture of a province's counties. */
  public static Picture of(TypeFigure figure, LocalDate dataDate, Lettering lettering) {
    CoveragePicture picture = new CoveragePicture(figure, lettering);
    return new Frame(
            CoverageHeading.of(figure, picture.keys, shown(figure).size(), dataDate), lettering)
        .around(Subject.of(Topic.COVERAGE, figure.facts()), picture.plot());
  }

  /** The counties that have a row: all in their order, or those that differ most, first. */
  static List<TypeRow> shown(TypeFigure figure) {
    List<TypeRow> counties = figure.counties();
    if (counties.size() <= MOST_COUNTIES) {
      return counties;
    }
    TypeRow province = figure.province();
    return counties.stream()
        .sorted(Comparator.comparing((TypeRow row) -> -row.coverageDistance(province)))
        .limit(MOST_COUNTIES - 1)
        .toList();
  }

  private Frame.Plot plot() {
    List<RowPlot.Row> rows = new ArrayList<>();
    rows.add(head());
    int counties = figure.counties().size();
    if (counties != 1) {
      rows.add(row("全省 " + Numbers.count(counties) + " 个县", figure.province()));
    }
    shown(figure).forEach(county -> rows.add(row(figure.names().of(county.place()), county)));
    return new RowPlot(lettering, this::columns, rows);
  }

  /** A unit for each type; nothing of the axis itself is seen. */
  private ValueAxis columns() {
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, keys.size());
    axis.setVisible(false);
    return axis;
  }

  private RowPlot.Row head() {
    int lines = keys.stream().mapToInt(key -> name(key).size()).max().orElse(1);
    double height = lines * Lettering.lineHeight(ChartStyle.SMALL) + 4;
    return new RowPlot.Row(new RowLabel("", "", "项目数"), height, false, this::paintHead);
  }

  /** In two lines where one has no room: a type's name is never torn inside a word. */
  private List<String> name(TypeKey key) {
    String label = key.label();
    if (lettering.width(label, ChartStyle.SMALL) <= HEAD_WIDTH / keys.size() - 2) {
      return List.of(label);
    }
    int dot = label.indexOf('·') + 1;
    int at = dot > 0 ? dot : label.length() - LAST_WORD;
    return List.of(label.substring(0, at), label.substring(at));
  }

  private void paintHead(Graphics2D g, RowPlot.Band band) {
    for (int at = 0; at < keys.size(); at++) {
      List<String> lines = name(keys.get(at));
      double y = band.area().getMaxY() - 5;
      for (int line = lines.size() - 1; line >= 0; line--) {
        lettering.drawCentred(
            g, lines.get(line), ChartStyle.SMALL, ChartStyle.INK, band.x(at + 0.5), y);
        y -= Lettering.lineHeight(ChartStyle.SMALL);
      }
    }
  }

  private RowPlot.Row row(String name, TypeRow row) {
    RowLabel label = new RowLabel(name, "", Numbers.count(row.projects()));
    double height = Math.max(LEAST_ROW, Math.min(MOST_ROW, USUAL / (shown(figure).size() + 1)));
    return new RowPlot.Row(label, height, false, (g, band) -> paint(g, row, band));
  }

  private void paint(Graphics2D g, TypeRow row, RowPlot.Band band) {
    double height = band.area().getHeight() - CELL_GAP;
    for (int at = 0; at < keys.size(); at++) {
      double x = band.x(at) + CELL_GAP / 2;
      Rectangle2D cell =
          new Rectangle2D.Double(
              x, band.middle() - height / 2, band.x(at + 1) - CELL_GAP / 2 - x, height);
      paint(g, row.count(keys.get(at)), cell);
    }
  }

  private void paint(Graphics2D g, TypeCount count, Rectangle2D cell) {
    if (count.coverage().isEmpty()) {
      text(g, count.projects() == 0 ? "" : "—", ChartStyle.GREY_INK, cell);
    } else if (count.projectsWithReal() == 0) {
      missing(g, cell);
    } else {
      double share = count.coverage().getAsDouble();
      Color shade = ChartStyle.shade(share);
      g.setColor(shade);
      g.fill(cell);
      text(g, CoverageHeading.number(share), ChartStyle.inkOn(shade), cell);
    }
  }

  /** White with a cross: no colour, which would be read as a little. */
  static void missing(Graphics2D g, Rectangle2D cell) {
    g.setColor(ChartStyle.GRID);
    g.setStroke(ChartStyle.THIN);
    g.draw(cell);
    Marks.cross(g, cell.getCenterX(), cell.getCenterY(), ChartStyle.GREY_INK);
  }

  private void text(Graphics2D g, String text, Color ink, Rectangle2D cell) {
    lettering.drawCentred(
        g, text, ChartStyle.SMALL, ink, cell.getCenterX(), cell.getCenterY() + 3.5);
  }
}
