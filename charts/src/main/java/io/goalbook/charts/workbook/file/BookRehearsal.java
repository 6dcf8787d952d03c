package io.goalbook.charts.workbook.file;

import io.goalbook.charts.workbook.chart.Bar;
import io.goalbook.charts.workbook.chart.ChartHeading;
import io.goalbook.charts.workbook.chart.ChartKind;
import io.goalbook.charts.workbook.chart.ChartPlace;
import io.goalbook.charts.workbook.chart.ChartTable;
import io.goalbook.charts.workbook.chart.ChartWriter;
import io.goalbook.charts.workbook.chart.Fill;
import io.goalbook.charts.workbook.chart.Part;
import io.goalbook.charts.workbook.chart.ValueAxis;
import io.goalbook.charts.workbook.sheet.Book;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import io.goalbook.charts.workbook.sheet.StreamedWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook of a few rows to nowhere. The first workbook of a process loads some 1500
 * classes, 0.7 of the 1.6 seconds of a small one: a second core can do that while documents are
 * read.
 */
public final class BookRehearsal {
  private static final ChartTable CHART =
      new ChartTable(
          ChartKind.SHARES,
          new ChartHeading("指标", "指标", "指标"),
          ValueAxis.shares("指标"),
          "指标",
          List.of(new Part("定量", Fill.BLUE), new Part("填“无”", Fill.HATCHED)),
          List.of(Bar.of("指标", BigDecimal.ONE, BigDecimal.ZERO)));

  private BookRehearsal() {}

  /**
   * Writes the workbook.
   *
   * @throws IOException when there is no room for temporary files
   */
  public static void play() throws IOException {
    try {
      TemporaryFiles.around(BookRehearsal::write);
    } catch (SQLException e) {
      throw new IllegalStateException("no database is asked", e);
    }
  }

  private static void write() throws IOException {
    try (XSSFWorkbook template = new XSSFWorkbook();
        StreamedWorkbook workbook = new StreamedWorkbook(template, 1)) {
      SheetWriter writer = new Book(workbook).begin("概览");
      writer.title("指标");
      for (int line = 0; line < 2; line++) {
        writer.leading("指标", SheetWriter.place("概览", 0));
      }
      writer.freezeTitle(1);
      int header = writer.filteredTable("指标", CHART.columns(), CHART.bars());
      ChartWriter.write(
          writer.unstreamed(), CHART.chart(writer.name(), header), ChartPlace.atRow(0), 400);
      workbook.write(OutputStream.nullOutputStream());
    }
  }
}
