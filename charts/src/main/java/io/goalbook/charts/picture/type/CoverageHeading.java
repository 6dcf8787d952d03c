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
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The words around a heat map of types. */
final class CoverageHeading {
  private static final int FEW_TYPES = 3;

  private final TypeFigure figure;
  private final List<TypeKey> keys;

  private CoverageHeading(TypeFigure figure, List<TypeKey> keys) {
    this.figure = figure;
    this.keys = keys;
  }

  static Heading of(TypeFigure figure, List<TypeKey> keys, int shown, LocalDate dataDate) {
    CoverageHeading words = new CoverageHeading(figure, keys);
    return new Heading(
        words.title(),
        words.subtitle(shown),
        legend(),
        List.of(),
        Source.line(figure.facts(), dataDate));
  }

  /** A share in per cent without the sign; a small one is not called none, nor a large one all. */
  static String number(double share) {
    long percent = Math.round(share * 100);
    if (percent == 0) {
      return "<1";
    }
    return percent == 100 && share < 1 ? ">99" : Long.toString(percent);
  }

  private String title() {
    return figure.facts().scope().label()
        + " "
        + Numbers.count(figure.counties().size())
        + " 个县 "
        + Numbers.count(figure.province().projects())
        + " 个项目："
        + missing();
  }

  private String missing() {
    int counties = figure.counties().size();
    List<TypeKey> nowhere = keys.stream().filter(key -> without(key) == counties).toList();
    String somewhere =
        keys.stream()
            .filter(key -> without(key) > 0 && without(key) < counties)
            .sorted(Comparator.comparing(key -> -without(key)))
            .limit(FEW_TYPES)
            .map(key -> key.label() + " " + Numbers.count(without(key)) + " 个县未设置")
            .collect(Collectors.joining("，"));
    if (nowhere.isEmpty()) {
      return somewhere.isEmpty() ? "各县各类指标均有设置" : somewhere;
    }
    String all =
        nowhere.stream().map(TypeKey::label).collect(Collectors.joining("、"))
            + (counties == 1 ? "未设置" : "各县均未设置");
    return somewhere.isEmpty() ? all : all + "，" + somewhere;
  }

  /** How many counties set the type in no project, where some project needs it. */
  private int without(TypeKey key) {
    return (int) figure.counties().stream().filter(row -> isMissing(row, key)).count();
  }

  private static boolean isMissing(TypeRow row, TypeKey key) {
    return row.count(key).projectsWithReal() == 0
        && row.count(key).projectsNotApplicable() < row.projects();
  }

  private String subtitle(int shown) {
    int counties = figure.counties().size();
    return "单位：指标设置率，至少设一条实际指标（不含填“无”）的项目占应设项目的 %；"
        + figure.facts().scope().yearLabel()
        + "；n = "
        + Numbers.count(counties)
        + " 个县、"
        + Numbers.count(figure.province().projects())
        + " 个项目；"
        + figure.taxonomy().code()
        + " 年口径"
        + (shown < counties ? "；列出与全省差别最大的 " + Numbers.count(shown) + " 个县，其余见工作簿" : "");
  }

  private static List<LegendEntry> legend() {
    List<LegendEntry> entries = new ArrayList<>();
    List<Color> shades = ChartStyle.shades();
    for (int at = 0; at < shades.size(); at++) {
      Color shade = shades.get(at);
      int step = 100 / shades.size();
      entries.add(
          new LegendEntry(
              (g, x, y) -> Marks.swatch(g, shade, x, y),
              (at == 0 ? "0 以上" : at * step + " 以上") + "至 " + (at + 1) * step));
    }
    entries.add(
        new LegendEntry(
            (g, x, y) -> CoveragePicture.missing(g, new Rectangle2D.Double(x - 7, y - 5.5, 14, 11)),
            "未设置"));
    entries.add(
        new LegendEntry(
            (g, x, y) -> {
              g.setColor(ChartStyle.GREY_INK);
              g.setStroke(ChartStyle.LINE);
              g.draw(new java.awt.geom.Line2D.Double(x - 5, y, x + 5, y));
            },
            "不适用（人员、运转类项目）"));
    return entries;
  }
}
