package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Block;
import java.util.List;

/**
 * A block of a document, or a table that was made of one that had lost its own.
 *
 * @param block the block
 * @param rowLabels where each row of a made table stands in the document: 列3, 原文第12行; empty for
 *     tables that are as they were printed
 */
public record TextBlock(Block block, List<String> rowLabels) {
  /** Copies the list. */
  public TextBlock {
    rowLabels = List.copyOf(rowLabels);
  }

  static TextBlock asPrinted(Block block) {
    return new TextBlock(block, List.of());
  }
}
