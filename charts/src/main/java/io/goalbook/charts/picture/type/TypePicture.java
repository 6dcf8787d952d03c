package io.goalbook.charts.picture.type;

import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.TypeFigure;
import io.goalbook.charts.figure.TypeRow;
import io.goalbook.charts.picture.ChartStyle;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.Subject;
import io.goalbook.charts.picture.Topic;
import io.goalbook.charts.picture.plot.Frame;
import io.goalbook.charts.picture.plot.Heading;
import io.goalbook.charts.picture.plot.Lettering;
import io.goalbook.charts.picture.plot.PercentAxis;
import io.goalbook.charts.picture.plot.RowLabel;
import io.goalbook.charts.picture.plot.RowPlot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What do counties measure, and what not: a bar of 100 per cent for each county. */
public final class TypePicture {
  /** With more counties the picture shows the province and those that differ most from it. */
  static final int MOST_COUNTIES = 25;

  private static final double ROW = 19;

  private final TypeFigure figure;
  private final Lettering lettering;

  private TypePicture(TypeFigure figure, Lettering lettering) {
    this.figure = figure;
    this.lettering = lettering;
  }

  public static Picture of(TypeFigure figure, LocalDate dataDate, Lettering lettering) {
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
        new RowLabel(name, "", remark(row)),
        ROW,
        true,
        (g, band) -> new StackedBar(lettering, parts(row)).paint(g, band));
  }

  private static String remark(TypeRow row) {
    int placeholders = row.indicators() - row.real();
    String real = Numbers.count(row.real()) + " 条";
    return placeholders == 0 ? real : real + "，另填“无” " + Numbers.count(placeholders) + " 条";
  }

  /** Real rows and, hatched in the same colour, placeholders of each type. */
  private List<StackedBar.Part> parts(TypeRow row) {
    return figure.keys().stream()
        .flatMap(
            key ->
                Stream.of(
                    new StackedBar.Part(
                        key.label(), ChartStyle.of(key), row.count(key).real(), false),
                    new StackedBar.Part(
                        key.label(), ChartStyle.of(key), row.count(key).placeholder(), true)))
        .toList();
  }
}
