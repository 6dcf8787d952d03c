package io.goalbook.ingest.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The PDF files beside the tests. */
final class PdfFixtures {
  private PdfFixtures() {}

  static byte[] bytes(String name) {
    try (InputStream in = PdfFixtures.class.getResourceAsStream("/formats/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no such file: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
