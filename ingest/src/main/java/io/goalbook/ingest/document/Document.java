package io.goalbook.ingest.document;

import java.util.List;

/**
 * A document of any format: paragraphs and tables in reading order.
 *
 * @param format the format told by its content
 * @param blocks in reading order
 */
public record Document(DocumentFormat format, List<Block> blocks) {

  /** Copies the list. */
  public Document {
    blocks = List.copyOf(blocks);
  }
}
