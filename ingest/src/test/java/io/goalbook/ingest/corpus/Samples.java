package io.goalbook.ingest.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The two real documents, as they arrived, and what a careful person reads in them. */
public final class Samples {
  private Samples() {}

  /**
   * A file of the samples.
   *
   * @param name for example {@code huailai-2025.txt} or {@code pingluo-2026.json}
   */
  public static byte[] bytes(String name) {
    try (InputStream in = Samples.class.getResourceAsStream("/samples/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such sample: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the samples as text. */
  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
