package io.goalbook.charts.picture.type;

import io.goalbook.charts.figure.Extremes;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.Places;
import io.goalbook.charts.figure.TypeFigure;
import io.goalbook.charts.figure.TypeRow;
import io.goalbook.charts.picture.Picture;
import io.goalbook.charts.picture.Subject;
import io.goalbook.charts.picture.Topic;
import io.goalbook.charts.picture.plot.Frame;
import io.goalbook.charts.picture.plot.GapRow;
import io.goalbook.charts.picture.plot.Lettering;
import io.goalbook.charts.picture.plot.PercentAxis;
import io.goalbook.charts.picture.plot.RowLabel;
import io.goalbook.charts.picture.plot.RowPlot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How much can be measured at all: a bar of 100 per cent for each county. */
public final class QuantifiedPicture {
  private static final double ROW = 19;

  private final TypeFigure figure;
  private final Extremes<TypeRow> shown;
  private final Lettering lettering;

  private QuantifiedPicture(TypeFigure figure, Lettering lettering) {
    this.figure = figure;
    this.shown = Extremes.of(ranked(figure));
    this.lettering = lettering;
  }

  /** A picture of a province's counties. */
  public static Picture of(TypeFigure figure, LocalDate dataDate, Lettering lettering) {
    QuantifiedPicture picture = new QuantifiedPicture(figure, lettering);
    return new Frame(QuantifiedHeading.of(figure, picture.shown, dataDate), lettering)
        .around(Subject.of(Topic.QUANTIFIED, figure.facts()), picture.plot());
  }

  /** In the order of their codes where all have room, else by their quantified share. */
  private static List<TypeRow> ranked(TypeFigure figure) {
    return figure.counties().size() <= Extremes.MOST
        ? figure.counties()
        : figure.counties().stream()
            .sorted(
                Comparator.comparing(ValueKind::quantifiedShare)
                    .reversed()
                    .thenComparing(TypeRow::place, Places.BY_CODE))
            .toList();
  }

  private Frame.Plot plot() {
    List<RowPlot.Row> rows = new ArrayList<>();
    int counties = figure.counties().size();
    if (counties != 1) {
      rows.add(row("全省 " + Numbers.count(counties) + " 个县", figure.province()));
    }
    rows.addAll(GapRow.rows(shown, county -> row(figure.names().of(county.place()), county)));
    return new RowPlot(lettering, () -> PercentAxis.from(0, 20, 0, "占全部指标条数（%）"), rows);
  }

  private RowPlot.Row row(String name, TypeRow row) {
    RowLabel label = new RowLabel(name, "", Numbers.count(row.indicators()) + " 条");
    List<StackedBar.Part> parts =
        Arrays.stream(ValueKind.values())
            .map(
                kind ->
                    new StackedBar.Part(
                        kind.wording(),
                        kind.colour(),
                        kind.count(row),
                        kind == ValueKind.PLACEHOLDER))
            .toList();
    return new RowPlot.Row(
        label, ROW, true, (g, band) -> new StackedBar(lettering, parts).paint(g, band));
  }
}
