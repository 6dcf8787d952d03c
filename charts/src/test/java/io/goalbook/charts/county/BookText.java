package io.goalbook.charts.county;

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
final class BookText {
  private BookText() {}

  /** All parts of the package with their names, as text. */
  static String everything(Path book) throws IOException {
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
  static List<String> rows(Path book, String sheet) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new FileInputStream(book.toFile()));
        var rows = workbook.findSheet(sheet).orElseThrow().openStream()) {
      return rows.map(
              row ->
                  row.stream()
                      .map(cell -> Optional.ofNullable(cell).map(c -> c.getRawValue()).orElse(""))
                      .collect(Collectors.joining("|")))
          .toList();
    }
  }
}
