package io.goalbook.charts.picture;

import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.TypeFigure;
import io.goalbook.charts.figure.TypeKey;
import io.goalbook.charts.figure.TypeRow;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What do counties measure, and what not: a bar of 100 per cent for each county. */
final class TypePicture {
  /** With more counties the picture shows the province and those that differ most from it. */
  static final int MOST_COUNTIES = 25;

  private static final double ROW = 19;
  private static final double BAR = 15;
  private static final double MOST_BAR = 40;

  private final TypeFigure figure;
  private final Lettering lettering;

  private TypePicture(TypeFigure figure, Lettering lettering) {
    this.figure = figure;
    this.lettering = lettering;
  }

  static Picture of(TypeFigure figure, LocalDate dataDate, Lettering lettering) {
    TypePicture picture = new TypePicture(figure, lettering);
    Heading heading = TypeHeading.of(figure, shown(figure).size(), dataDate);
    return new Frame(heading, lettering)
        .around(Subject.of(Topic.TYPES, figure.facts()), picture.plot());
  }

  /** The counties that have a bar: all in their order, or those that differ most, first. */
  static List<TypeRow> shown(TypeFigure figure) {
    List<TypeRow> counties = figure.counties();
    if (counties.size() <= MOST_COUNTIES) {
      return counties;
    }
    TypeRow province = figure.province();
    return counties.stream()
        .sorted(Comparator.comparing((TypeRow row) -> -row.distance(province)))
        .limit(MOST_COUNTIES - 1)
        .toList();
  }

  private Frame.Plot plot() {
    List<RowPlot.Row> rows = new ArrayList<>();
    int counties = figure.counties().size();
    if (counties != 1) {
      rows.add(row("全省 " + counties + " 个县", figure.province()));
    }
    shown(figure).forEach(county -> rows.add(row(figure.names().of(county.place()), county)));
    return new RowPlot(lettering, () -> PercentAxis.from(0, 20, 0, "占全部指标条数（%）"), rows);
  }

  private RowPlot.Row row(String name, TypeRow row) {
    return new RowPlot.Row(
        new RowLabel(name, "", remark(row)), ROW, true, (g, band) -> paint(g, row, band));
  }

  private static String remark(TypeRow row) {
    int placeholders = row.indicators() - row.real();
    String real = Numbers.count(row.real()) + " 条";
    return placeholders == 0 ? real : real + "，另填“无” " + Numbers.count(placeholders) + " 条";
  }

  private void paint(Graphics2D g, TypeRow row, RowPlot.Band band) {
    double height = Math.min(MOST_BAR, Math.max(BAR, band.area().getHeight() * 0.6));
    double done = 0;
    for (TypeKey key : figure.keys()) {
      int real = row.count(key).real();
      int placeholder = row.count(key).placeholder();
      done = segment(g, row, band, new Part(key, done, real, false), height);
      done = segment(g, row, band, new Part(key, done, placeholder, true), height);
    }
  }

  private record Part(TypeKey key, double from, int count, boolean placeholder) {}

  private double segment(Graphics2D g, TypeRow row, RowPlot.Band band, Part part, double height) {
    if (part.count() == 0) {
      return part.from();
    }
    double to = part.from() + 100.0 * part.count() / row.indicators();
    double x = band.x(part.from());
    Rectangle2D area =
        new Rectangle2D.Double(x, band.middle() - height / 2, band.x(to) - x, height);
    Color colour = ChartStyle.of(part.key());
    if (part.placeholder()) {
      Marks.hatched(g, area, colour);
    } else {
      g.setColor(colour);
      g.fill(area);
      label(g, row, part, area);
    }
    g.setColor(Color.WHITE);
    g.setStroke(ChartStyle.THIN);
    g.draw(area);
    return to;
  }

  /** The share of all rows, as the bar's length shows it; only where it fits. */
  private void label(Graphics2D g, TypeRow row, Part part, Rectangle2D area) {
    String share = Numbers.share((double) part.count() / row.indicators());
    String full = part.key().label() + " " + share;
    String text = lettering.width(full, ChartStyle.SMALL) + 6 <= area.getWidth() ? full : share;
    if (lettering.width(text, ChartStyle.SMALL) + 4 <= area.getWidth()) {
      Color ink = ChartStyle.inkOn(ChartStyle.of(part.key()));
      lettering.drawCentred(
          g, text, ChartStyle.SMALL, ink, area.getCenterX(), area.getCenterY() + 3.5);
    }
  }
}
