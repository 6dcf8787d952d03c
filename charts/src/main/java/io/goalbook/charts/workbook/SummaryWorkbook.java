package io.goalbook.charts.workbook;

import io.goalbook.analytics.Statistics;
import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.overview.Overview;
import io.goalbook.charts.overview.OverviewMaker;
import io.goalbook.charts.picture.RenderedPicture;
import io.goalbook.charts.query.FactQuery;
import io.goalbook.charts.workbook.detail.CorrectionNotes;
import io.goalbook.charts.workbook.detail.Definition;
import io.goalbook.charts.workbook.detail.DefinitionsSheet;
import io.goalbook.charts.workbook.detail.DetailRows;
import io.goalbook.charts.workbook.detail.FindingSheet;
import io.goalbook.charts.workbook.detail.IndicatorSheet;
import io.goalbook.charts.workbook.detail.ProcessingSheet;
import io.goalbook.charts.workbook.detail.ProjectNames;
import io.goalbook.charts.workbook.detail.ProjectSheet;
import io.goalbook.charts.workbook.detail.SourceFiles;
import io.goalbook.charts.workbook.detail.StandardSheet;
import io.goalbook.charts.workbook.file.BookFile;
import io.goalbook.charts.workbook.overview.OverviewSheet;
import io.goalbook.charts.workbook.sheet.Book;
import io.goalbook.charts.workbook.sheet.FactSheet;
import io.goalbook.charts.workbook.sheet.Gallery;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import io.goalbook.charts.workbook.sheet.StatisticSheet;
import io.goalbook.charts.workbook.sheet.Wordings;
import io.goalbook.charts.workbook.statistic.Material;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** The workbook summary.xlsx: 概览, the sheets of statistics, the sheets of facts. */
public final class SummaryWorkbook {
  private final FactQuery query;
  private final WordLists words;
  private final String programVersion;
  private final SourceFiles files;

  /**
   * @param facts the warehouse, for the detail sheets; not closed here
   * @param words for the wording of reasons
   * @param programVersion for 口径说明
   * @param files where documents are opened
   */
  public SummaryWorkbook(
      Connection facts, WordLists words, String programVersion, SourceFiles files) {
    this.query = new FactQuery(facts, DetailRows.class);
    this.words = words;
    this.programVersion = programVersion;
    this.files = files;
  }

  /** Pictures that may still be in the making. */
  public interface Pictures {
    /** Waits for them and gives them in their order. */
    List<RenderedPicture> finish() throws IOException;
  }

  /**
   * Writes the workbook.
   *
   * @param overview for 概览
   * @param pictures asked for as late as possible: sheets without pictures are written before
   * @param file is replaced when it exists
   */
  public void write(
      Statistics statistics, Figures figures, Overview overview, Pictures pictures, Path file)
      throws IOException, SQLException {
    BookFile.write(
        file,
        OverviewMaker.SUBJECT,
        figures.dataDate(),
        book -> sheets(book, statistics, figures, overview, pictures));
  }

  /** Sheets stand in the order in which they begin, and are filled in another. */
  private void sheets(
      Book book, Statistics statistics, Figures figures, Overview overview, Pictures pictures)
      throws IOException, SQLException {
    DetailRows details = DetailRows.of(query);
    SheetWriter front = book.begin(OverviewSheet.NAME);
    Material material = new Material(statistics, figures, details, ProjectNames.of(query, files));
    List<StatisticSheet> statisticSheets = StatisticSheets.of(material);
    List<SheetWriter> writers =
        statisticSheets.stream().map(sheet -> book.begin(sheet.name())).toList();
    List<FactSheet> factSheets = factSheets(material, statisticSheets);
    for (FactSheet sheet : factSheets) {
      sheet.write(book);
    }
    new OverviewSheet(overview, figures, details, names(statisticSheets, factSheets)).write(front);
    Gallery gallery = new Gallery(pictures.finish(), book.pictures(), indicators(figures));
    for (int sheet = 0; sheet < writers.size(); sheet++) {
      statisticSheets.get(sheet).write(writers.get(sheet), gallery);
    }
  }

  private List<FactSheet> factSheets(Material material, List<StatisticSheet> statistics)
      throws SQLException {
    DetailRows details = material.details();
    CorrectionNotes corrections = CorrectionNotes.of(query);
    List<FactSheet> rows =
        Stream.of(
                new ProjectSheet(query, corrections, files),
                new IndicatorSheet(query, details, corrections, files),
                new StandardSheet(material.statistics().costStandards(), details, material.names()),
                FindingSheet.of(query, details, files),
                new ProcessingSheet(query, new Wordings(words), details, corrections, files))
            .filter(FactSheet::isShown)
            .toList();
    DefinitionsSheet.Versions versions =
        new DefinitionsSheet.Versions(
            material.figures().dataDate().toString(), programVersion, words.version());
    FactSheet definitions = new DefinitionsSheet(versions, contents(statistics, rows));
    return Stream.concat(rows.stream(), Stream.of(definitions)).toList();
  }

  private static List<Definition> contents(List<StatisticSheet> statistics, List<FactSheet> facts) {
    return Stream.concat(
            statistics.stream().map(sheet -> new Definition(sheet.name(), sheet.contents())),
            facts.stream().map(sheet -> new Definition(sheet.name(), sheet.contents())))
        .toList();
  }

  private static long indicators(Figures figures) {
    return figures.chapters().stream().mapToLong(chapter -> chapter.facts().indicators()).sum();
  }

  private static List<String> names(List<StatisticSheet> statistics, List<FactSheet> facts) {
    return Stream.concat(
            statistics.stream().map(StatisticSheet::name), facts.stream().map(FactSheet::name))
        .toList();
  }
}
