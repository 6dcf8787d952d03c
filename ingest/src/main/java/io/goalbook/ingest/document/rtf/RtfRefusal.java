package io.goalbook.ingest.document.rtf;

import io.goalbook.ingest.document.DocumentException;

/** Carries a refusal through the parser, whose listeners may throw nothing that is checked. */
final class RtfRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final DocumentException refusal;

  RtfRefusal(DocumentException refusal) {
    super(refusal);
    this.refusal = refusal;
  }

  DocumentException refusal() {
    return refusal;
  }
}
