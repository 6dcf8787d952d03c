package io.goalbook.ingest.document.web;

import io.goalbook.ingest.document.DocumentException;
import java.util.Optional;

/** A page as it stands in an archive. */
final class MimePage {
  private final String name;
  private final Optional<String> charset;
  private final byte[] content;

  /**
   * @param name the end of its address, without its ending; may be empty
   * @param charset the encoding that its head tells
   */
  MimePage(String name, Optional<String> charset, byte[] content) {
    this.name = name;
    this.charset = charset;
    this.content = content;
  }

  /** What the sheet or page is called. */
  String name() {
    return name;
  }

  /** The page itself. */
  Page page() throws DocumentException {
    return Page.of(content, charset);
  }
}
