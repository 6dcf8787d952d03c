package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Table;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads one table with what its cells hold. */
final class TableReader {
  private final WordXml xml;
  private final WordXml.Property rowProperty = this::rowProperty;
  private final GridBuilder grid;
  private final List<Block> inner = new ArrayList<>();

  TableReader(WordXml xml) {
    this.xml = xml;
    this.grid = new GridBuilder(xml.cellTexts());
  }

  /** The table that starts here, and behind it the tables that stand in its cells. */
  List<Block> read() throws XMLStreamException, DocumentException {
    while (xml.next() && !xml.ends(WordElement.TABLE)) {
      if (xml.started() == WordElement.ROW) {
        readRow();
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Table(grid.cells()));
    blocks.addAll(inner);
    return blocks;
  }

  private void readRow() throws XMLStreamException, DocumentException {
    grid.startRow();
    while (xml.next() && !xml.ends(WordElement.ROW)) {
      if (xml.started() == WordElement.ROW_PROPERTIES) {
        xml.properties(rowProperty);
      } else if (xml.started() == WordElement.CELL) {
        readCell();
      }
    }
    grid.endRow();
  }

  private void rowProperty(String name, String value) {
    switch (name) {
      case "del" -> grid.dropRow();
      case "gridBefore" -> grid.leaveOut(CellShape.number(value, 0));
      default -> {}
    }
  }

  private void readCell() throws XMLStreamException, DocumentException {
    CellShape shape = CellShape.PLAIN;
    List<String> text = new ArrayList<>();
    List<Table> frames = new ArrayList<>();
    while (xml.next() && !xml.ends(WordElement.CELL)) {
      if (xml.started() == WordElement.CELL_PROPERTIES) {
        shape = CellShape.read(xml);
      } else if (xml.started() == WordElement.PARAGRAPH) {
        ParagraphText paragraph = ParagraphText.read(xml);
        text.add(paragraph.text());
        for (Block box : paragraph.boxes()) {
          addBox(box, text);
        }
      } else if (xml.started() == WordElement.TABLE) {
        List<Block> blocks = new TableReader(xml).read();
        if (isFrame(blocks)) {
          frames.add((Table) blocks.get(0));
        } else {
          inner.addAll(blocks);
        }
      }
    }
    addFrames(frames, text);
    grid.add(shape, text.size() == 1 ? text.get(0) : String.join("\n", text));
  }

  /** A table of one cell in a cell without other text is a frame around the text. */
  private void addFrames(List<Table> frames, List<String> text) {
    if (frames.isEmpty()) {
      return;
    }
    boolean alone = String.join("", text).isBlank();
    for (Table frame : frames) {
      if (alone) {
        text.add(frame.rowCells(0).get(0).raw());
      } else {
        inner.add(frame);
      }
    }
  }

  private static boolean isFrame(List<Block> blocks) {
    return blocks.size() == 1
        && blocks.get(0) instanceof Table table
        && table.rowCount() == 1
        && table.rowCells(0).size() == 1;
  }

  private void addBox(Block block, List<String> text) {
    if (block instanceof Paragraph paragraph) {
      text.add(paragraph.text());
    } else {
      inner.add(block);
    }
  }
}
