package io.goalbook.app.command.explain;

import io.goalbook.ingest.ReadDocument;

/** Says how far a document was read, and why not further. */
final class StatusWords {
  private StatusWords() {}

  static String of(ReadDocument document, ReasonWords reasons) {
    String word =
        switch (document.status()) {
          case READ -> "已读";
          case PARTLY_READ -> "部分已读";
          case REJECTED -> "未读";
        };
    return word + document.reason().map(code -> "（" + reasons.of(code) + "）").orElse("");
  }
}
