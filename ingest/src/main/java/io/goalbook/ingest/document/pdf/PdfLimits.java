package io.goalbook.ingest.document.pdf;

/** What a PDF may ask of the library beside what its pages may hold. */
final class PdfLimits {
  /** Bytes that the library may keep of one document. */
  static final long CACHE = 256_000_000;

  /** Bytes that all compressed streams together may become. */
  static final long EXPANDED = 400_000_000;

  private PdfLimits() {}
}
