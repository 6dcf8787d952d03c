package io.goalbook.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.change.OverTime;
import io.goalbook.analytics.habit.Habits;
import io.goalbook.analytics.money.MoneyStatistics;
import io.goalbook.analytics.revision.SinceLastRun;
import io.goalbook.charts.sample.Region;
import io.goalbook.charts.sample.Sample;
import io.goalbook.charts.sample.SampleRendering;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryRendererTest {
  private static final Sample SAMPLE =
      Sample.of(5, new Region("河北省", "130000", 2025, 6), new Region("宁夏回族自治区", "640000", 2026, 2));

  @Test
  void the_same_facts_give_the_same_bytes(@TempDir Path folder) throws IOException, SQLException {
    Rendering first = render(SAMPLE, folder.resolve("a"));
    Rendering second = render(SAMPLE, folder.resolve("b"));
    assertThat(first.files()).hasSameSizeAs(second.files()).hasSize(2 + 2 * 18);
    for (int at = 0; at < first.files().size(); at++) {
      assertThat(second.files().get(at)).hasSameBinaryContentAs(first.files().get(at));
    }
  }

  @Test
  void the_table_shows_every_value_that_the_picture_shows(@TempDir Path folder)
      throws IOException, SQLException {
    try (ReadableWorkbook workbook = open(render(SAMPLE, folder))) {
      List<BigDecimal> numbers = numbers(sheet(workbook, "人均成本标准"));
      SAMPLE.statistics().costStandardsByCounty().stream()
          .flatMap(value -> value.yuan().stream())
          .forEach(yuan -> assertThat(numbers).anyMatch(number -> number.compareTo(yuan) == 0));
    }
  }

  @Test
  void every_project_and_every_indicator_has_its_row(@TempDir Path folder)
      throws IOException, SQLException {
    int indicators =
        SAMPLE.projects().stream().mapToInt(project -> project.indicators().size()).sum();
    try (ReadableWorkbook workbook = open(render(SAMPLE, folder))) {
      assertThat(rows(sheet(workbook, "项目明细"), "表")).isEqualTo(SAMPLE.projects().size());
      assertThat(rows(sheet(workbook, "指标明细"), "/行")).isEqualTo(indicators);
    }
  }

  @Test
  void nothing_received_still_gives_a_workbook(@TempDir Path folder)
      throws IOException, SQLException {
    Statistics none =
        new Statistics(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            MoneyStatistics.none(),
            Habits.none(),
            OverTime.none(),
            SinceLastRun.none());
    Sample empty = new Sample(List.of(), List.of(), none);
    Rendering rendering = render(empty, folder);
    assertThat(rendering.files()).hasSize(2);
    assertThat(Files.size(rendering.files().get(0))).isPositive();
  }

  private static Rendering render(Sample sample, Path folder) throws IOException, SQLException {
    return SampleRendering.of(sample, folder);
  }

  private static ReadableWorkbook open(Rendering rendering) throws IOException {
    return new ReadableWorkbook(rendering.files().get(0).toFile());
  }

  private static Sheet sheet(ReadableWorkbook workbook, String name) {
    return workbook.findSheet(name).orElseThrow();
  }

  private static List<BigDecimal> numbers(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.flatMap(Row::stream)
          .flatMap(cell -> Optional.ofNullable(cell).stream())
          .filter(cell -> cell.getValue() instanceof BigDecimal)
          .map(cell -> (BigDecimal) cell.getValue())
          .toList();
    }
  }

  /** The rows whose last column, the place in the document, holds a word. */
  private static long rows(Sheet sheet, String word) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.filter(row -> row.getCellCount() > 5)
          .filter(
              row ->
                  row.stream()
                      .flatMap(cell -> Optional.ofNullable(cell).stream())
                      .map(Cell::getRawValue)
                      .anyMatch(
                          text -> String.valueOf(text).matches("表\\d+.*") && text.contains(word)))
          .count();
    }
  }
}
