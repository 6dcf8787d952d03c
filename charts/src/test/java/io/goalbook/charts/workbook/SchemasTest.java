package io.goalbook.charts.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measure itself: it sees what is wrong, and nothing where nothing is. */
class SchemasTest {
  @TempDir Path folder;

  private List<String> faults(String colour) throws Exception {
    Path file = folder.resolve("a.xlsx");
    write(
        file,
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<fonts count=\"1\"><font><color rgb=\""
            + colour
            + "\"/></font></fonts></styleSheet>");
    try (Schemas schemas = new Schemas()) {
      return schemas.faults(file);
    }
  }

  private static void write(Path file, String styles) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry("xl/styles.xml"));
      out.write(styles.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void a_colour_of_four_bytes_is_right() throws Exception {
    assertThat(faults("FF0072B2")).isEmpty();
  }

  @Test
  void a_colour_of_three_bytes_is_a_fault() throws Exception {
    assertThat(faults("0072B2")).singleElement().asString().startsWith("xl/styles.xml: ");
  }
}
