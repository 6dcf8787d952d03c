package io.goalbook.charts.workbook.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where the parts of a chart stand, in pixels: said in the file, because Excel, WPS and LibreOffice
 * would each place them elsewhere. The height grows with the rows, the left margin with the longest
 * name.
 *
 * @param width of the whole chart
 * @param title its lines
 * @param subtitle its lines: what is shown, then the source
 * @param subtitleTop where the first of them begins
 * @param legendTop where the legend begins
 * @param plotTop where the plot begins
 * @param plotLeft where the plot begins
 * @param plotWidth without the axes' labels
 * @param plotHeight without the axes' labels
 * @param height of the whole chart
 */
record ChartFrame(
    int width,
    List<String> title,
    List<String> subtitle,
    double subtitleTop,
    double legendTop,
    double plotTop,
    double plotLeft,
    double plotWidth,
    double plotHeight,
    int height) {

  private static final double TITLE_POINTS = 14;

  /** Of charts that stand two a line beside a text. */
  private static final double SMALL_TITLE_POINTS = 11;

  private static final int NARROW = 560;
  static final double SMALL_POINTS = 9;
  static final double LABEL_POINTS = 10;
  static final double MARGIN = 12;

  private static final double TITLE_LINE = 26;
  private static final double SMALL_LINE = 17;
  private static final double LEGEND = 26;
  private static final double LINES_HIGH = 220;

  /** A row with one line of label, and what each further line adds. */
  private static final double ROW = 26;

  private static final double ROW_LINE = 14;

  /** Room for a number behind the longest bar. */
  private static final double RIGHT = 46;

  /** Below the plot: the names or the numbers of the axis. */
  private static final double BELOW = 36;

  /** LibreOffice breaks titles at four fifths of a chart, wherever they begin. */
  private static final double TEXT_SHARE = 0.72;

  private static final double LEAST_LEFT = 56;
  private static final double MOST_LEFT_SHARE = 0.36;

  static ChartFrame of(NativeChart chart, int width) {
    double textWidth = TEXT_SHARE * width;
    List<String> title = TextWidth.lines(chart.heading().title(), titlePoints(width), textWidth);
    List<String> subtitle =
        Stream.of(chart.axis().title() + "；" + chart.heading().subtitle(), chart.heading().source())
            .flatMap(text -> TextWidth.lines(text, SMALL_POINTS, textWidth).stream())
            .toList();
    double subtitleTop = MARGIN + title.size() * TITLE_LINE;
    double legendTop = subtitleTop + subtitle.size() * SMALL_LINE + 8;
    double plotTop = legendTop + (chart.hasLegend() ? LEGEND : 0) + 6;
    double left = left(chart, width);
    double plotHeight = chart.kind() == ChartKind.LINES ? LINES_HIGH : rowsHigh(chart, left);
    return new ChartFrame(
        width,
        title,
        subtitle,
        subtitleTop,
        legendTop,
        plotTop,
        left,
        width - left - RIGHT,
        plotHeight,
        (int) Math.ceil(plotTop + plotHeight + BELOW));
  }

  double titlePoints() {
    return titlePoints(width);
  }

  private static double titlePoints(int width) {
    return width < NARROW ? SMALL_TITLE_POINTS : TITLE_POINTS;
  }

  /** As wide as the longest name, but never so wide that no room is left for the bars. */
  private static double left(NativeChart chart, int width) {
    if (chart.kind() == ChartKind.LINES) {
      return LEAST_LEFT + MARGIN;
    }
    double longest =
        chart.labels().names().stream()
            .mapToDouble(name -> TextWidth.of(name, LABEL_POINTS))
            .max()
            .orElse(0);
    return MARGIN + Math.min(MOST_LEFT_SHARE * width, Math.max(LEAST_LEFT, longest + 16));
  }

  private static double rowsHigh(NativeChart chart, double left) {
    List<String> names = chart.labels().names();
    int lines = names.stream().mapToInt(name -> lines(name, left)).max().orElse(1);
    return names.size() * (ROW + (lines - 1) * ROW_LINE);
  }

  private static int lines(String name, double left) {
    return Stream.of(name.split("\n"))
        .mapToInt(line -> (int) Math.ceil(TextWidth.of(line, LABEL_POINTS) / (left - MARGIN - 12)))
        .sum();
  }
}
