package io.goalbook.ingest.document.rtf;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.TextNormaliser;
import java.util.ArrayList;
import java.util.List;

/** A run of paragraphs and tables: the document itself, a note, a text box. */
final class RtfFlow {
  private final List<Block> blocks = new ArrayList<>();
  // The tables that are open, each in a cell of the one before.
  private final List<RtfTable> tables = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private RtfRow row = new RtfRow();

  /** Adds characters to the paragraph at hand. */
  void append(String text) {
    paragraph.append(text);
  }

  /** The row whose shape is being said. */
  RtfRow row() {
    return row;
  }

  /** Begins to say the shape of a row. */
  void startRowShape() {
    row = new RtfRow();
  }

  /**
   * Ends the paragraph at hand.
   *
   * @param level in how many tables it stands
   */
  void endParagraph(int level) throws DocumentException {
    reach(level);
    String text = take();
    if (level == 0) {
      blocks.add(new Paragraph(TextNormaliser.normalise(text)));
    } else {
      tables.get(level - 1).addParagraph(text);
    }
  }

  /** Ends the cell at hand of a table that stands in so many tables, itself counted. */
  void endCell(int level) throws DocumentException {
    reach(level);
    tables.get(level - 1).endCell(take());
  }

  /** Ends the row at hand. */
  void endRow(int level) throws DocumentException {
    reach(level);
    tables.get(level - 1).endRow(row);
  }

  /** All blocks, when nothing follows. */
  List<Block> end() throws DocumentException {
    if (!paragraph.isEmpty()) {
      endParagraph(0);
    }
    reach(0);
    return blocks;
  }

  // Tables deeper than the text at hand have ended.
  private void reach(int level) throws DocumentException {
    while (tables.size() > level) {
      List<Block> ended = tables.remove(tables.size() - 1).blocks(row);
      if (tables.isEmpty()) {
        blocks.addAll(ended);
      } else {
        tables.get(tables.size() - 1).addInner(ended);
      }
    }
    while (tables.size() < level) {
      tables.add(new RtfTable());
    }
  }

  private String take() {
    String text = paragraph.toString();
    paragraph.setLength(0);
    return text;
  }
}
