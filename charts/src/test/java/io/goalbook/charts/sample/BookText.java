package io.goalbook.charts.sample;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** What stands in a workbook, read without the library that wrote it. */
public final class BookText {
  private BookText() {}

  /** All parts of the package with their names, as text. */
  public static String everything(Path book) throws IOException {
    StringBuilder text = new StringBuilder(String.valueOf(book.getFileName()));
    try (ZipFile archive = new ZipFile(book.toFile())) {
      for (ZipEntry entry : Collections.list(archive.entries())) {
        text.append('\n').append(entry.getName()).append('\n');
        try (var in = archive.getInputStream(entry)) {
          text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return text.toString();
  }

  /** The rows of a sheet, cells with bars between, empty cells empty. */
  public static List<String> rows(Path book, String sheet) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new FileInputStream(book.toFile()));
        var rows = workbook.findSheet(sheet).orElseThrow().openStream()) {
      return rows.map(
              row ->
                  row.stream()
                      .map(
                          cell ->
                              Optional.ofNullable(cell)
                                  .map(known -> known.getRawValue())
                                  .map(BookText::plain)
                                  .orElse(""))
                      .collect(Collectors.joining("|")))
          .toList();
    }
  }

  /** Whole numbers may be stored with a decimal. */
  private static String plain(String raw) {
    return raw.endsWith(".0") ? raw.substring(0, raw.length() - 2) : raw;
  }
}
