package io.goalbook.charts;

import io.goalbook.analytics.Statistics;
import io.goalbook.charts.figure.Figures;
import io.goalbook.charts.figure.ScopeFactsQuery;
import io.goalbook.charts.overview.Overview;
import io.goalbook.charts.overview.OverviewMaker;
import io.goalbook.charts.page.SummaryPage;
import io.goalbook.charts.picture.ChineseFont;
import io.goalbook.charts.picture.Drawing;
import io.goalbook.charts.picture.album.Album;
import io.goalbook.charts.workbook.SummaryWorkbook;
import io.goalbook.charts.workbook.detail.SourceFiles;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws the pictures of a run and writes its workbook. */
public final class SummaryRenderer {
  private final Connection facts;
  private final WordLists words;
  private final LocalDate dataDate;
  private final String programVersion;
  private final ChineseFont font;
  private final Path inbox;

  /**
   * @param facts the warehouse; not closed here
   * @param words the word lists of the run
   * @param dataDate the day that the figures stand for
   * @param programVersion for 口径说明
   * @param font of the pictures, as {@link GraphicsCheck} or {@link Rehearsal} finds it
   * @param inbox the folder of the documents, for links to them
   */
  public SummaryRenderer(
      Connection facts,
      WordLists words,
      LocalDate dataDate,
      String programVersion,
      ChineseFont font,
      Path inbox) {
    this.facts = facts;
    this.words = words;
    this.dataDate = dataDate;
    this.programVersion = programVersion;
    this.font = font;
    this.inbox = inbox;
  }

  /**
   * Writes {@code summary.xlsx}, {@code summary.html} and {@code charts/} into a folder. The same
   * facts give the same bytes.
   *
   * @param folder is created when it is missing
   */
  public Rendering render(Statistics statistics, Path folder) throws IOException, SQLException {
    Files.createDirectories(folder);
    Figures figures = Figures.of(statistics, new ScopeFactsQuery(words).ask(facts), dataDate);
    Path workbook = folder.resolve("summary.xlsx");
    List<Path> files = new ArrayList<>();
    Path page = folder.resolve("summary.html");
    files.addAll(List.of(workbook, page));
    Overview overview = OverviewMaker.of(statistics, figures, facts, words);
    try (Drawing drawing =
        Drawing.begin(new Album(font).pictures(figures), folder.resolve("charts"))) {
      new SummaryWorkbook(facts, words, programVersion, SourceFiles.between(folder, inbox))
          .write(statistics, figures, overview, drawing::finish, workbook);
      new SummaryPage(overview, drawing.finish()).write(page);
      drawing.finish().forEach(picture -> files.addAll(List.of(picture.png(), picture.svg())));
    }
    return new Rendering(files, font.warning().stream().toList());
  }
}
