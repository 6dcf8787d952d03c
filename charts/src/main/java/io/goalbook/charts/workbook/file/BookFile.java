package io.goalbook.charts.workbook.file;

import io.goalbook.charts.workbook.sheet.Book;
import io.goalbook.charts.workbook.sheet.StreamedWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook's file: written as a stream, with the day of the data as its only time. */
public final class BookFile {
  private static final int ROWS_IN_MEMORY = 200;

  private BookFile() {}

  /** What fills a workbook, in the calling thread alone. */
  public interface Contents {
    /** Begins and writes its sheets. */
    void write(Book book) throws IOException, SQLException;
  }

  /**
   * Writes a workbook; several threads may write several files at a time.
   *
   * @param file is replaced when it exists
   * @param title among the properties of the file
   * @param dataDate the day of the data is the day of the file, so that two runs give the same
   *     bytes
   */
  public static void write(Path file, String title, LocalDate dataDate, Contents contents)
      throws IOException, SQLException {
    TemporaryFiles.around(() -> writeAll(file, title, dataDate, contents));
  }

  private static void writeAll(Path file, String title, LocalDate dataDate, Contents contents)
      throws IOException, SQLException {
    Path raw = Files.createTempFile(file.toAbsolutePath().getParent(), "summary", ".part");
    try (XSSFWorkbook template = new XSSFWorkbook();
        StreamedWorkbook workbook = new StreamedWorkbook(template, ROWS_IN_MEMORY)) {
      pinProperties(template, title, dataDate);
      contents.write(new Book(workbook));
      try (OutputStream out = Files.newOutputStream(raw)) {
        workbook.write(out);
      }
      SteadyZip.rewrite(raw, file);
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  private static void pinProperties(XSSFWorkbook workbook, String title, LocalDate dataDate) {
    POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setCreator("goalbook");
    properties.setTitle(title);
    Date day = Date.from(dataDate.atStartOfDay(ZoneOffset.UTC).toInstant());
    properties.setCreated(Optional.of(day));
    properties.setModified(Optional.of(day));
  }
}
