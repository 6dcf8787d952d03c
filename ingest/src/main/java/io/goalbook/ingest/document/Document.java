package io.goalbook.ingest.document;

import java.util.List;

/**
 * A document of any format: paragraphs and tables in reading order.
 *
 * @param format the format told by its content
 * @param blocks in reading order
 * @param unread what could not be read of it, for example pages that are pictures
 */
public record Document(DocumentFormat format, List<Block> blocks, List<UnreadPart> unread) {

  /** Copies the lists. */
  public Document {
    blocks = List.copyOf(blocks);
    unread = List.copyOf(unread);
  }

  /** A document of which everything was read. */
  public Document(DocumentFormat format, List<Block> blocks) {
    this(format, blocks, List.of());
  }
}
