package io.goalbook.ingest.document.pdf;

import java.io.IOException;

/** A document asks for more than {@link PdfLimits} gives. */
final class LimitException extends IOException {
  private static final long serialVersionUID = 1L;

  LimitException(String message) {
    super(message);
  }
}
