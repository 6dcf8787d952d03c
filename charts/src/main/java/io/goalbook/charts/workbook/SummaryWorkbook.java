package io.goalbook.charts.workbook;

import io.goalbook.analytics.Statistics;
import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.picture.RenderedPicture;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook summary.xlsx, written as a stream: the sheets in their fixed order. */
public final class SummaryWorkbook {
  private static final int ROWS_IN_MEMORY = 200;

  private final Connection facts;
  private final WordLists words;
  private final String programVersion;

  /**
   * @param facts the warehouse, for the detail sheets; not closed here
   * @param words for the wording of reasons
   * @param programVersion for 口径说明
   */
  public SummaryWorkbook(Connection facts, WordLists words, String programVersion) {
    this.facts = facts;
    this.words = words;
    this.programVersion = programVersion;
  }

  /** Pictures that may still be in the making. */
  public interface Pictures {
    /** Waits for them and gives them in their order. */
    List<RenderedPicture> finish() throws IOException;
  }

  /**
   * Writes the workbook.
   *
   * @param pictures asked for as late as possible: sheets without pictures are written before
   * @param file is replaced when it exists
   */
  public void write(Statistics statistics, Figures figures, Pictures pictures, Path file)
      throws IOException, SQLException {
    TemporaryFiles.around(() -> writeAll(statistics, figures, pictures, file));
  }

  private void writeAll(Statistics statistics, Figures figures, Pictures pictures, Path file)
      throws IOException, SQLException {
    Path raw = Files.createTempFile(file.toAbsolutePath().getParent(), "summary", ".part");
    try (XSSFWorkbook template = new XSSFWorkbook();
        SXSSFWorkbook workbook = new RawWorkbook(template, ROWS_IN_MEMORY)) {
      pinProperties(template, figures.dataDate());
      sheets(workbook, new Styles(template), statistics, figures, pictures);
      try (OutputStream out = Files.newOutputStream(raw)) {
        workbook.write(out);
      }
      SteadyZip.rewrite(raw, file);
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  private void sheets(
      SXSSFWorkbook workbook,
      Styles styles,
      Statistics statistics,
      Figures figures,
      Pictures pictures)
      throws IOException, SQLException {
    FactQuery query = new FactQuery(facts);
    DetailRows details = DetailRows.of(query);
    ProjectNames names = ProjectNames.of(query);
    // Sheets stand in the order in which they begin, and may be filled in any other.
    SheetWriter overview = new SheetWriter(workbook, OverviewSheet.NAME, styles);
    SheetWriter costs = new SheetWriter(workbook, CostSheet.NAME, styles);
    SheetWriter types = new SheetWriter(workbook, TypeSheet.NAME, styles);
    SheetWriter satisfaction = new SheetWriter(workbook, SatisfactionSheet.NAME, styles);
    CorrectionNotes corrections = CorrectionNotes.of(query);
    ProjectSheet.write(workbook, styles, query, corrections);
    IndicatorSheet.write(workbook, styles, query, details, corrections);
    new ProcessingSheet(
            new SheetWriter(workbook, ProcessingSheet.NAME, styles),
            query,
            new Wordings(words),
            details,
            corrections)
        .write();
    new DefinitionsSheet(new SheetWriter(workbook, DefinitionsSheet.NAME, styles))
        .write(
            new DefinitionsSheet.Versions(
                figures.dataDate().toString(), programVersion, words.version()));
    Gallery gallery = new Gallery(pictures.finish(), new PictureWriter(workbook));
    new OverviewSheet(overview, figures, query, details).write(gallery);
    new CostSheet(costs, statistics, details, names).write(gallery);
    new TypeSheet(types, statistics.indicatorTypes(), details).write(gallery);
    new SatisfactionSheet(satisfaction, statistics, details, names).write(gallery);
  }

  /** The day of the data is the day of the workbook, so that two runs give the same bytes. */
  private static void pinProperties(XSSFWorkbook workbook, LocalDate dataDate) {
    POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setCreator("goalbook");
    properties.setTitle("县级项目支出绩效目标汇总");
    Date day = Date.from(dataDate.atStartOfDay(ZoneOffset.UTC).toInstant());
    properties.setCreated(Optional.of(day));
    properties.setModified(Optional.of(day));
  }
}
