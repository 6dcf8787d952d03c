package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import javax.xml.stream.XMLStreamException;

/** Reads one table with what its cells hold. */
final class TableReader {
  private final WordXml xml;
  private final GridBuilder grid = new GridBuilder();
  private final List<Block> inner = new ArrayList<>();

  TableReader(WordXml xml) {
    this.xml = xml;
  }

  /** The table that starts here, and behind it the tables that stand in its cells. */
  List<Block> read() throws XMLStreamException, DocumentException {
    while (xml.next() && !xml.ends("tbl")) {
      if (xml.starts("tr")) {
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
    while (xml.next() && !xml.ends("tr")) {
      if (xml.starts("trPr")) {
        Map<String, String> properties = xml.properties();
        if (properties.containsKey("del")) {
          grid.dropRow();
        }
        grid.leaveOut(CellShape.number(properties.getOrDefault("gridBefore", ""), 0));
      } else if (xml.starts("tc")) {
        readCell();
      }
    }
    grid.endRow();
  }

  private void readCell() throws XMLStreamException, DocumentException {
    CellShape shape = CellShape.PLAIN;
    StringJoiner text = new StringJoiner("\n");
    while (xml.next() && !xml.ends("tc")) {
      if (xml.starts("tcPr")) {
        shape = CellShape.of(xml.properties());
      } else if (xml.starts("p")) {
        ParagraphText paragraph = ParagraphText.read(xml);
        text.add(paragraph.text());
        paragraph.boxes().forEach(block -> addBox(block, text));
      } else if (xml.starts("tbl")) {
        inner.addAll(new TableReader(xml).read());
      }
    }
    grid.add(shape, text.toString());
  }

  private void addBox(Block block, StringJoiner text) {
    if (block instanceof Paragraph paragraph) {
      text.add(paragraph.text());
    } else {
      inner.add(block);
    }
  }
}
