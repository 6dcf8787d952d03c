package io.goalbook.charts.picture.type;

import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.TypeFigure;
import io.goalbook.charts.figure.TypeKey;
import io.goalbook.charts.figure.TypeRow;
import io.goalbook.charts.picture.ChartStyle;
import io.goalbook.charts.picture.plot.Heading;
import io.goalbook.charts.picture.plot.LegendEntry;
import io.goalbook.charts.picture.plot.Marks;
import io.goalbook.charts.picture.plot.Source;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words around a picture of indicator types. */
final class TypeHeading {
  private static final int FEW_NAMES = 3;

  private final TypeFigure figure;
  private final TypeRow province;

  private TypeHeading(TypeFigure figure) {
    this.figure = figure;
    this.province = figure.province();
  }

  static Heading of(TypeFigure figure, int shown, LocalDate dataDate) {
    TypeHeading words = new TypeHeading(figure);
    return new Heading(
        words.title(),
        words.subtitle(shown),
        words.legend(),
        List.of(),
        Source.line(figure.facts(), dataDate));
  }

  private String title() {
    return figure.facts().scope().label()
        + "："
        + Numbers.count(province.real())
        + " 条实际指标中"
        + most()
        + unset();
  }

  private String most() {
    int most = keys().stream().mapToInt(key -> province.count(key).real()).max().orElse(0);
    if (most == 0) {
      return "没有实际设置的";
    }
    List<TypeKey> leading =
        keys().stream().filter(key -> province.count(key).real() == most).toList();
    String count = Numbers.count(most) + " 条";
    if (leading.size() == 1) {
      return leading.get(0).label() + "最多，" + count;
    }
    return leading.size() <= FEW_NAMES
        ? names(leading) + "最多，各 " + count
        : names(leading.subList(0, FEW_NAMES))
            + "等 "
            + Numbers.count(leading.size())
            + " 类最多，各 "
            + count;
  }

  private String unset() {
    List<TypeKey> unset =
        keys().stream()
            .filter(key -> !key.equals(TypeKey.UNKNOWN))
            .filter(key -> province.count(key).real() == 0)
            .toList();
    return unset.isEmpty() ? "，各类均有设置" : "；未设置" + names(unset);
  }

  private String subtitle(int shown) {
    int counties = figure.counties().size();
    int placeholders = province.indicators() - province.real();
    return "单位：占全部指标条数的 %；"
        + figure.facts().scope().yearLabel()
        + "；n = "
        + Numbers.count(counties)
        + " 个县、"
        + Numbers.count(province.indicators())
        + " 条指标"
        + (placeholders == 0 ? "" : "（其中填“无” " + Numbers.count(placeholders) + " 条）")
        + "；"
        + figure.taxonomy().code()
        + " 年口径"
        + (shown < counties ? "；列出与全省差别最大的 " + Numbers.count(shown) + " 个县，其余见工作簿" : "");
  }

  private List<LegendEntry> legend() {
    List<LegendEntry> entries = new ArrayList<>();
    keys()
        .forEach(
            key ->
                entries.add(
                    new LegendEntry(
                        (g, x, y) -> Marks.swatch(g, ChartStyle.of(key), x, y), key.label())));
    entries.add(
        new LegendEntry(
            (g, x, y) -> Marks.hatched(g, rectangle(x, y), ChartStyle.GREY_INK), "填“无”（同色斜线）"));
    return entries;
  }

  private List<TypeKey> keys() {
    return figure.keys();
  }

  private static Rectangle2D rectangle(double x, double y) {
    return new Rectangle2D.Double(x - 6, y - 4, 12, 8);
  }

  private static String names(List<TypeKey> keys) {
    return keys.stream().map(TypeKey::label).collect(Collectors.joining("、"));
  }
}
