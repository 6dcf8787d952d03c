package io.goalbook.ingest.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Documents that other programs wrote; {@code formats/README.md} says how. */
public final class Formats {
  private Formats() {}

  /** The bytes of a file beside the tests. */
  public static byte[] bytes(String name) {
    try (InputStream in = Formats.class.getResourceAsStream("/formats/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no such file: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
