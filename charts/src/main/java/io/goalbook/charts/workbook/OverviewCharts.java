package io.goalbook.charts.workbook;

import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.figure.TypeCount;
import io.goalbook.charts.figure.TypeFigure;
import io.goalbook.charts.figure.TypeKey;
import io.goalbook.charts.figure.TypeRow;
import io.goalbook.charts.picture.RenderedPicture;
import io.goalbook.charts.picture.Topic;
import io.goalbook.charts.workbook.chart.CellRange;
import io.goalbook.charts.workbook.chart.ChartHeading;
import io.goalbook.charts.workbook.chart.ChartKind;
import io.goalbook.charts.workbook.chart.ChartPlace;
import io.goalbook.charts.workbook.chart.ChartWriter;
import io.goalbook.charts.workbook.chart.Fill;
import io.goalbook.charts.workbook.chart.Labels;
import io.goalbook.charts.workbook.chart.NativeChart;
import io.goalbook.charts.workbook.chart.Series;
import io.goalbook.charts.workbook.chart.ValueAxis;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.Gallery;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The four charts of 概览: two that Excel draws from cells below the links, and two pictures. They
 * stand above the cells that feed them: {@link #begin} leaves room, {@link #end} fills it.
 */
final class OverviewCharts {
  private static final int WIDTH = 520;

  /** The column, and from its edge the pixels, where the second of two charts begins. */
  private static final int SECOND_COLUMN = 4;

  private static final int SECOND_PIXELS = 24;

  /** A chart on one page has room for so many bars. */
  private static final int MOST = 10;

  /** Side by side: more provinces and years could not be told apart in one chart. */
  private static final int TOGETHER = 2;

  private static final List<Fill> FILLS = List.of(Fill.BLUE, Fill.ORANGE);

  private final Figures figures;
  private final List<TypeFigure> types;

  OverviewCharts(Figures figures) {
    this.figures = figures;
    this.types =
        figures.chapters().stream().flatMap(chapter -> chapter.typesInUse().stream()).toList();
  }

  /**
   * Puts the pictures and leaves room for the other charts.
   *
   * @return the row of that room, zero-based
   */
  int begin(SheetWriter writer, Gallery gallery) throws IOException {
    List<RenderedPicture> pictures = pictures(gallery);
    if (figures.chapters().size() > TOGETHER) {
      writer.note(
          "以下图只列%s；其余 %d 组（按省份、年度分）的图见各表。"
              .formatted(
                  figures.chapters().get(0).facts().scope().label(), figures.chapters().size() - 1),
          SECOND_COLUMN * 2);
    }
    gallery.inLines(writer, pictures, 2, WIDTH);
    int row = writer.nextRow();
    if (!types.isEmpty()) {
      writer.skip(
          Math.max(
              ChartWriter.rows(shares(writer.name(), 1), WIDTH),
              ChartWriter.rows(coverage(writer.name(), 1), WIDTH)));
    }
    return row;
  }

  /** Two pictures: of two provinces and years one each, else two of the first. */
  private List<RenderedPicture> pictures(Gallery gallery) {
    List<Scope> scopes =
        figures.chapters().stream().map(chapter -> chapter.facts().scope()).toList();
    Stream<RenderedPicture> all =
        scopes.size() == TOGETHER
            ? scopes.stream().flatMap(scope -> gallery.about(Topic.COST, scope).stream().limit(1))
            : scopes.stream()
                .limit(1)
                .flatMap(
                    scope ->
                        Stream.of(Topic.COST, Topic.SATISFACTION)
                            .flatMap(topic -> gallery.about(topic, scope).stream().limit(1)));
    return all.toList();
  }

  /** Writes the cells that feed the other charts, and puts these into the room left for them. */
  void end(SheetWriter writer, int room) {
    if (types.isEmpty()) {
      return;
    }
    writer.skip(1);
    writer.heading("图中数据");
    int first = writer.nextRow() + 1;
    writer.table(kinds(), shown());
    ChartWriter.write(
        writer.unstreamed(), shares(writer.name(), first), ChartPlace.atRow(room), WIDTH);
    int second = writer.nextRow() + 1;
    writer.table(rates(), keys());
    ChartWriter.write(
        writer.unstreamed(),
        coverage(writer.name(), second),
        new ChartPlace(room, SECOND_COLUMN, SECOND_PIXELS),
        WIDTH);
  }

  private List<TypeFigure> shown() {
    return types.stream().limit(MOST).toList();
  }

  /** Those of one taxonomy that one chart can show. */
  private List<TypeFigure> together() {
    return types.stream()
        .filter(figure -> figure.taxonomy() == types.get(0).taxonomy())
        .limit(types.size() == TOGETHER ? TOGETHER : 1)
        .toList();
  }

  private List<TypeKey> keys() {
    return together().get(0).keys().stream().filter(key -> !key.equals(TypeKey.UNKNOWN)).toList();
  }

  private static String label(TypeFigure figure) {
    return figure.facts().scope().label();
  }

  private record Kind(String name, ToIntFunction<TypeRow> count, Fill fill) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("定量", TypeRow::quantitative, Fill.BLUE),
          new Kind("时限", TypeRow::dated, Fill.PURPLE),
          new Kind("定性", TypeRow::qualitative, Fill.GREY),
          new Kind("填“无”", TypeRow::placeholder, Fill.HATCHED));

  private static List<Column<TypeFigure>> kinds() {
    List<Column<TypeFigure>> columns = new ArrayList<>();
    columns.add(Column.text("定量程度", 22, OverviewCharts::label));
    KINDS.forEach(
        kind -> columns.add(Column.percent(kind.name(), 14, f -> Optional.of(percent(f, kind)))));
    return columns;
  }

  private static BigDecimal percent(TypeFigure figure, Kind kind) {
    TypeRow row = figure.province();
    return row.indicators() == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(kind.count().applyAsInt(row) * 100L)
            .divide(BigDecimal.valueOf(row.indicators()), 1, RoundingMode.HALF_UP);
  }

  private NativeChart shares(String sheet, int firstRow) {
    List<TypeFigure> rows = shown();
    int last = firstRow + rows.size() - 1;
    List<Series> series =
        IntStream.range(0, KINDS.size())
            .mapToObj(
                at ->
                    new Series(
                        KINDS.get(at).name(),
                        new CellRange(sheet, at + 1, firstRow, last),
                        fractions(rows, figure -> Optional.of(percent(figure, KINDS.get(at)))),
                        KINDS.get(at).fill()))
            .toList();
    return new NativeChart(
        ChartKind.SHARES,
        new ChartHeading(
            "定量程度：%s定量指标占 %s%%"
                .formatted(label(rows.get(0)), percent(rows.get(0), KINDS.get(0)).toPlainString()),
            "每省每年一行，各省、各年不作比较",
            source()),
        new Labels(
            new CellRange(sheet, 0, firstRow, last),
            rows.stream().map(OverviewCharts::label).toList()),
        series,
        ValueAxis.shares("占全部指标（%）"));
  }

  private static <T> List<Optional<BigDecimal>> fractions(
      List<T> rows, Function<T, Optional<BigDecimal>> percent) {
    return rows.stream()
        .map(row -> percent.apply(row).map(value -> value.movePointLeft(2)))
        .toList();
  }

  private List<Column<TypeKey>> rates() {
    List<Column<TypeKey>> columns = new ArrayList<>();
    columns.add(Column.text("指标设置率", 22, TypeKey::label));
    together()
        .forEach(
            figure -> columns.add(Column.percent(label(figure), 14, key -> rate(figure, key))));
    return columns;
  }

  private static Optional<BigDecimal> rate(TypeFigure figure, TypeKey key) {
    TypeCount count = figure.province().count(key);
    return count.coverage().isPresent()
        ? Optional.of(
            BigDecimal.valueOf(count.coverage().getAsDouble() * 100)
                .setScale(1, RoundingMode.HALF_UP))
        : Optional.empty();
  }

  private NativeChart coverage(String sheet, int firstRow) {
    List<TypeKey> keys = keys();
    int last = firstRow + keys.size() - 1;
    List<TypeFigure> columns = together();
    List<Series> series =
        IntStream.range(0, columns.size())
            .mapToObj(
                at ->
                    new Series(
                        label(columns.get(at)),
                        new CellRange(sheet, at + 1, firstRow, last),
                        fractions(keys, key -> rate(columns.get(at), key)),
                        FILLS.get(at)))
            .toList();
    long unset = keys.stream().filter(key -> isUnset(columns.get(0), key)).count();
    return new NativeChart(
        ChartKind.BARS,
        new ChartHeading(
            "指标设置率：%s %d 类指标中 %d 类没有项目设置".formatted(label(columns.get(0)), keys.size(), unset),
            columns.stream()
                .map(figure -> label(figure) + " " + figure.facts().projects() + " 个项目")
                .reduce((a, b) -> a + "，" + b)
                .orElse(""),
            source()),
        new Labels(
            new CellRange(sheet, 0, firstRow, last), keys.stream().map(TypeKey::label).toList()),
        series,
        ValueAxis.percent("设置的项目占适用项目（%）"));
  }

  private static boolean isUnset(TypeFigure figure, TypeKey key) {
    return rate(figure, key).filter(rate -> rate.signum() == 0).isPresent();
  }

  private String source() {
    return "数据：各省各年的绩效目标表（县数、项目数见上表），截至 " + figures.dataDate();
  }
}
