package io.goalbook.charts.county;

import io.goalbook.analytics.Statistics;
import io.goalbook.charts.county.fact.County;
import io.goalbook.charts.county.fact.CountyBook;
import io.goalbook.charts.county.fact.CountyNameList;
import io.goalbook.charts.county.fact.CountyReading;
import io.goalbook.charts.county.fact.FiguresByCounty;
import io.goalbook.charts.county.fact.OtherCounties;
import io.goalbook.charts.county.fact.ProvinceFigures;
import io.goalbook.charts.county.sheet.CountySheets;
import io.goalbook.charts.county.sheet.Matters;
import io.goalbook.charts.workbook.file.BookFile;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a workbook for each county. One thread reads the counties in turn, others write them: no
 * more than a handful of counties are in memory at a time.
 */
public final class CountyBooks {
  private final Connection facts;
  private final CountySheets sheets;
  private final List<String> offices;
  private final LocalDate dataDate;
  private final int threads;

  /**
   * @param facts the warehouse; not closed here
   * @param words the word lists of the run
   * @param dataDate the day that the figures stand for
   * @param threads how many workbooks are written at a time, at least 1
   */
  public CountyBooks(Connection facts, WordLists words, LocalDate dataDate, int threads) {
    this.facts = facts;
    this.sheets = new CountySheets(new Matters(words));
    this.offices =
        words.rows("departments").stream()
            .flatMap(row -> Stream.of(row.get("words").split("\\|")))
            .toList();
    this.dataDate = dataDate;
    this.threads = threads;
  }

  /**
   * Writes all workbooks. The same facts give the same bytes.
   *
   * @param folder is created, unless there is no county
   * @return the files, in the order of the division codes
   */
  public List<Path> write(Statistics statistics, Path folder) throws IOException, SQLException {
    try (CountyReading reading = CountyReading.begin(facts);
        Workers workers = Workers.of(threads)) {
      FiguresByCounty figures = new FiguresByCounty(statistics);
      ProvinceFigures province = new ProvinceFigures(statistics);
      CountyNameList names = new CountyNameList(reading.counties(), offices);
      BookNames files = new BookNames();
      List<Path> written = new ArrayList<>();
      for (County county : reading.counties()) {
        Path file = Files.createDirectories(folder).resolve(files.of(county));
        written.add(file);
        CountyBook book =
            new CountyBook(
                county,
                dataDate,
                reading.facts(county),
                figures.of(county),
                province,
                new OtherCounties(names, county));
        workers.begin(() -> write(book, file));
      }
      workers.finish();
      return written;
    }
  }

  private void write(CountyBook book, Path file) throws IOException, SQLException {
    BookFile.write(
        file,
        book.county().name() + "项目支出绩效目标核对表",
        dataDate,
        workbook -> sheets.write(workbook, book));
  }
}
