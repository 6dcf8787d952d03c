package io.goalbook.charts.workbook.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Writes an archive again with one fixed time for all entries, so that only contents decide. */
final class SteadyZip {
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final String FIRST = "[Content_Types].xml";

  private SteadyZip() {}

  static void rewrite(Path from, Path to) throws IOException {
    try (ZipFile archive = new ZipFile(from.toFile());
        ZipOutputStream out =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
      List<? extends ZipEntry> entries = Collections.list(archive.entries());
      List<? extends ZipEntry> ordered =
          entries.stream()
              .sorted(
                  Comparator.comparing((ZipEntry entry) -> !entry.getName().equals(FIRST))
                      .thenComparing(ZipEntry::getName))
              .toList();
      // A sixteenth less than the usual level: what is sent by mail is worth two seconds.
      out.setLevel(Deflater.BEST_COMPRESSION);
      for (ZipEntry entry : ordered) {
        ZipEntry steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(TIME);
        out.putNextEntry(steady);
        try (InputStream in = archive.getInputStream(entry)) {
          in.transferTo(out);
        }
        out.closeEntry();
      }
    }
  }
}
