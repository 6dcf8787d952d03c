package io.goalbook.ingest.document.web;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReader;
import java.util.Optional;

/**
 * Reads web pages, also those that Word and Excel save and those that offices' systems hand out
 * under the names .xls and .doc. Style sheets are not interpreted, scripts are not run, nothing
 * that the page points to is fetched.
 */
public final class HtmlReader implements DocumentReader {
  /** A reader without settings. */
  public HtmlReader() {}

  @Override
  public boolean accepts(byte[] content) {
    return HtmlMark.isIn(content);
  }

  @Override
  public Document read(byte[] content) throws DocumentException {
    return Page.of(content, Optional.empty()).document();
  }
}
