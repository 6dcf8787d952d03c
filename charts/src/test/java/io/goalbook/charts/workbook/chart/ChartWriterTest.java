package io.goalbook.charts.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** Charts are written to a streamed workbook and read back from its bytes. */
class ChartWriterTest {
  private static final String SHEET = "资金";
  private static final int HEADER = 30;
  private static final List<String> NAMES = List.of("甲县", "乙县", "丙县");
  private static final ChartHeading HEADING =
      new ChartHeading("三个县预算合计 60.5 万元，中位数 20 万元", "2025 年；n＝3 个县", "数据：3 个县 5 个项目，截至 2026-11-21");

  private final XSSFWorkbook template = new XSSFWorkbook();
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(template, 2);
  private final SXSSFSheet sheet = workbook.createSheet(SHEET);

  @AfterEach
  void close() throws IOException {
    workbook.close();
    template.close();
  }

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void what_is_cached_in_a_chart_stands_in_the_cells_it_refers_to(ChartKind kind)
      throws IOException {
    // given: two columns, one value missing
    NativeChart chart =
        chart(kind, column(1, "有文号", "10.5", "20", "30"), column(2, "无文号", "1", "", "0.25"));

    // when
    try (XSSFWorkbook read = written(chart)) {
      XSSFChart drawn = read.getSheet(SHEET).createDrawingPatriarch().getCharts().get(0);

      // then
      assertThat(ChartCells.cached(drawn)).isEqualTo(ChartCells.inCells(read, drawn));
      assertThat(ChartCells.cached(drawn))
          .containsExactly(
              "有文号", "甲县", "乙县", "丙县", "10.5", "20.0", "30.0", "无文号", "甲县", "乙县", "丙县", "1.0", "",
              "0.25");
    }
  }

  @Test
  void the_title_sentence_is_the_title_and_the_alternative_text() throws IOException {
    try (XSSFWorkbook read = written(chart(ChartKind.BARS, column(1, "预算（万元）", "1", "2", "3")))) {
      var drawing = read.getSheet(SHEET).createDrawingPatriarch();

      assertThat(drawing.getCharts().get(0).getTitleText().getString()).isEqualTo(HEADING.title());
      var frame = drawing.getCTDrawing().getOneCellAnchorArray(0).getGraphicFrame();
      assertThat(frame.getNvGraphicFramePr().getCNvPr().getDescr()).isEqualTo(HEADING.title());
    }
  }

  @Test
  void rows_run_downwards_in_the_order_of_the_table_and_every_name_is_shown() throws IOException {
    try (XSSFWorkbook read = written(chart(ChartKind.BARS, column(1, "预算（万元）", "1", "2", "3")))) {
      String axis = area(read).getCatAxArray(0).xmlText();

      assertThat(axis).contains("orientation val=\"maxMin\"", "tickLblSkip val=\"1\"");
    }
  }

  @Test
  void one_series_needs_no_legend_and_several_have_one() throws IOException {
    NativeChart one = chart(ChartKind.BARS, column(1, "预算（万元）", "1", "2", "3"));
    NativeChart two =
        new NativeChart(
            ChartKind.STACKED_BARS,
            HEADING,
            one.labels(),
            List.of(one.series().get(0), one.series().get(0)),
            one.axis());

    assertThat(Stream.of(one, two).map(NativeChart::hasLegend)).containsExactly(false, true);
    assertThat(ChartFrame.of(two, 760).plotTop()).isGreaterThan(ChartFrame.of(one, 760).plotTop());
    ChartWriter.write(template.getSheet(SHEET), two, ChartPlace.atRow(1), 760);
    try (XSSFWorkbook read = written(one)) {
      assertThat(
              read.getSheet(SHEET).createDrawingPatriarch().getCharts().stream()
                  .map(chart -> chart.getCTChart().isSetLegend()))
          .containsExactly(true, false);
    }
  }

  @Test
  void stripes_tell_what_is_no_target_and_parts_too_small_have_no_number() throws IOException {
    // given
    Series part = column(1, "填“无”", "1", "2", "100");
    NativeChart chart =
        chart(
            ChartKind.STACKED_BARS,
            new Series(part.name(), part.cells(), part.values(), Fill.HATCHED));

    // when
    try (XSSFWorkbook read = written(chart)) {
      String bars = area(read).getBarChartArray(0).xmlText();

      // then
      assertThat(bars)
          .contains("pattFill prst=\"wdUpDiag\"", "overlap val=\"100\"")
          .contains("formatCode=\"[>=5]#,##0;;\"");
    }
  }

  @Test
  void the_chart_is_as_high_as_its_rows_need() {
    assertThat(frame(150).height() - frame(50).height()).isEqualTo(100 * 26);
    assertThat(ChartWriter.rows(chart(ChartKind.BARS, column(1, "万元", "1", "2", "3")), 760))
        .isEqualTo((int) Math.ceil(frame(3).height() / 20.0) + 1);
  }

  private static ChartFrame frame(int rows) {
    List<String> names = new ArrayList<>();
    List<Optional<BigDecimal>> values = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      names.add("县" + i);
      values.add(Optional.of(BigDecimal.ONE));
    }
    CellRange cells = new CellRange(SHEET, 1, 1, rows);
    return ChartFrame.of(
        new NativeChart(
            ChartKind.BARS,
            HEADING,
            new Labels(cells, names),
            List.of(new Series("万元", cells, values, Fill.BLUE)),
            ValueAxis.wan("预算（万元）")),
        760);
  }

  private static NativeChart chart(ChartKind kind, Series... series) {
    Labels labels = new Labels(new CellRange(SHEET, 0, HEADER + 1, HEADER + 3), NAMES);
    return new NativeChart(kind, HEADING, labels, List.of(series), ValueAxis.counts("预算（万元）"));
  }

  private static Series column(int column, String name, String... values) {
    List<Optional<BigDecimal>> numbers =
        Stream.of(values)
            .map(value -> Optional.of(value).filter(text -> !text.isEmpty()).map(BigDecimal::new))
            .toList();
    return new Series(
        name, new CellRange(SHEET, column, HEADER + 1, HEADER + 3), numbers, Fill.BLUE);
  }

  private XSSFWorkbook written(NativeChart chart) throws IOException {
    ChartWriter.write(template.getSheet(SHEET), chart, ChartPlace.atRow(1), 760);
    Row header = sheet.createRow(HEADER);
    chart.series().forEach(one -> header.createCell(one.cells().column()).setCellValue(one.name()));
    for (int i = 0; i < NAMES.size(); i++) {
      Row row = sheet.createRow(HEADER + 1 + i);
      row.createCell(0).setCellValue(NAMES.get(i));
      for (Series one : chart.series()) {
        Cell cell = row.createCell(one.cells().column());
        one.values().get(i).ifPresent(value -> cell.setCellValue(value.doubleValue()));
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static CTPlotArea area(XSSFWorkbook read) {
    return read.getSheet(SHEET)
        .createDrawingPatriarch()
        .getCharts()
        .get(0)
        .getCTChart()
        .getPlotArea();
  }
}
