package io.goalbook.charts.sample;

import io.goalbook.charts.GraphicsCheck;
import io.goalbook.charts.Rendering;
import io.goalbook.charts.SummaryRenderer;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;

/** Renders a sample as a run does. */
public final class SampleRendering {
  private SampleRendering() {}

  /** Writes the workbook and the pictures of a sample into a folder. */
  public static Rendering of(Sample sample, Path folder) throws IOException, SQLException {
    try (Warehouse warehouse = SampleWarehouse.of(sample)) {
      return new SummaryRenderer(
              warehouse.connection(),
              WordLists.packaged(),
              LocalDate.of(2026, 11, 21),
              "0.1.0",
              GraphicsCheck.require(),
              folder.resolveSibling("inbox"))
          .render(sample.statistics(), folder);
    }
  }
}
