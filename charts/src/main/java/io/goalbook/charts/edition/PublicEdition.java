package io.goalbook.charts.edition;

import io.goalbook.analytics.Statistics;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** Writes the edition for others: a workbook and a page, each whole by itself. */
public final class PublicEdition {
  private final Connection facts;
  private final WordLists words;
  private final LocalDate dataDate;

  /**
   * @param facts the warehouse; not closed here
   * @param words the word lists of the run
   * @param dataDate the day that the figures stand for
   */
  public PublicEdition(Connection facts, WordLists words, LocalDate dataDate) {
    this.facts = facts;
    this.words = words;
    this.dataDate = dataDate;
  }

  /**
   * Writes {@code summary.xlsx} and {@code summary.html}. The same facts give the same bytes.
   *
   * @param folder is created when it is missing
   */
  public void write(Statistics statistics, Path folder) throws IOException, SQLException {
    PublicFigures figures = PublicFigures.of(statistics, facts, words, dataDate);
    Files.createDirectories(folder);
    new PublicWorkbook(figures).write(folder.resolve("summary.xlsx"));
    new PublicPage(figures).write(folder.resolve("summary.html"));
  }
}
