package io.goalbook.ingest.document;

import java.util.Locale;

/** The formats that are read. */
public enum DocumentFormat {
  DOCX,
  DOC,
  XLSX,
  XLS,
  PDF,
  HTML,
  RTF,
  ODT,
  ODS,
  OFD,
  XML,
  TEXT;

  /** The word as it stands in the tables, for example {@code docx}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
