package io.goalbook.ingest.document.word;

/** A part is written in a way that only a parser may judge. Says nothing about what is wrong. */
final class UnusualXmlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusualXmlException() {
    // Nobody looks at the trace, and a document may come here at its last byte.
    super("only a parser may judge this", null, false, false);
  }
}
