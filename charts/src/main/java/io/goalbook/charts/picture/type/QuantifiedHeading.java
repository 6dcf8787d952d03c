package io.goalbook.charts.picture.type;

import io.goalbook.charts.figure.Extremes;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.TypeFigure;
import io.goalbook.charts.figure.TypeRow;
import io.goalbook.charts.picture.plot.Heading;
import io.goalbook.charts.picture.plot.LegendEntry;
import io.goalbook.charts.picture.plot.Marks;
import io.goalbook.charts.picture.plot.Source;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The words around a picture of how much can be measured. */
final class QuantifiedHeading {
  private final TypeFigure figure;

  private QuantifiedHeading(TypeFigure figure) {
    this.figure = figure;
  }

  static Heading of(TypeFigure figure, Extremes<TypeRow> shown, LocalDate dataDate) {
    QuantifiedHeading words = new QuantifiedHeading(figure);
    return new Heading(
        words.title(),
        words.subtitle(shown),
        legend(),
        List.of(),
        Source.line(figure.facts(), dataDate));
  }

  private String title() {
    TypeRow province = figure.province();
    String kinds =
        Arrays.stream(ValueKind.values())
            .filter(kind -> kind.count(province) > 0)
            .map(kind -> kind.wording() + " " + Numbers.share(kind.share(province)))
            .collect(Collectors.joining("，"));
    return figure.facts().scope().label()
        + "："
        + Numbers.count(province.indicators())
        + " 条指标中"
        + kinds;
  }

  private String subtitle(Extremes<TypeRow> shown) {
    return "单位：占全部指标条数的 %；"
        + figure.facts().scope().yearLabel()
        + "；n = "
        + Numbers.count(figure.counties().size())
        + " 个县、"
        + Numbers.count(figure.province().indicators())
        + " 条指标"
        + shown.wording("定量占比");
  }

  private static List<LegendEntry> legend() {
    return Arrays.stream(ValueKind.values())
        .map(
            kind ->
                new LegendEntry(
                    (g, x, y) -> {
                      if (kind == ValueKind.PLACEHOLDER) {
                        Marks.hatched(
                            g, new Rectangle2D.Double(x - 6, y - 4, 12, 8), kind.colour());
                      } else {
                        Marks.swatch(g, kind.colour(), x, y);
                      }
                    },
                    kind.wording()))
        .toList();
  }
}
