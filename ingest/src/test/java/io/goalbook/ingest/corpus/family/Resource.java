package io.goalbook.ingest.corpus.family;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists that families draw on: comma-separated, a header line first. */
final class Resource {
  private Resource() {}

  /** The lines of a list without its header, each parted at commas. */
  static List<List<String>> rows(String file) {
    try (InputStream in = Resource.class.getResourceAsStream("/corpus/families/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no such list: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> List.of(line.split(",", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
