package io.goalbook.ingest.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The samples in other formats, below {@code formats}. */
public final class Fixtures {
  private Fixtures() {}

  /** The bytes of a file. */
  public static byte[] bytes(String name) {
    try (InputStream in = Fixtures.class.getResourceAsStream("/formats/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such fixture: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
