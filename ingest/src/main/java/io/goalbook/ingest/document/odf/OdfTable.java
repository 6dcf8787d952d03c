package io.goalbook.ingest.document.odf;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javax.xml.stream.XMLStreamException;

/** Reads one table or sheet with what its cells hold. */
final class OdfTable {
  /** As many rows as the largest sheets of other programs have. */
  private static final int MOST_ROWS = 1 << 20;

  private static final int MOST_COLUMNS = 1 << 14;

  private final OdfBlocks reader;
  private final boolean hidden;
  private final SparseGrid grid = new SparseGrid();
  private final List<Block> inner = new ArrayList<>();

  /**
   * @param reader reads what the cells hold
   * @param hidden whether nobody sees the whole table
   */
  OdfTable(OdfBlocks reader, boolean hidden) {
    this.reader = reader;
    this.hidden = hidden;
  }

  /** The table that starts here, when it is not blank, and behind it what stands in its cells. */
  List<Block> read(OdfXml xml) throws XMLStreamException, DocumentException {
    int level = xml.depth();
    while (xml.depth() >= level && xml.next()) {
      switch (xml.started()) {
        case "table:table-column" ->
            grid.addColumns(xml.count("number-columns-repeated", MOST_COLUMNS), isHidden(xml));
        case "table:table-row" -> readRow(xml);
        default -> {}
      }
    }
    List<Block> blocks = new ArrayList<>();
    grid.table(hidden).ifPresent(blocks::add);
    blocks.addAll(inner);
    return blocks;
  }

  private static boolean isHidden(OdfXml xml) {
    String visibility = xml.attribute("visibility");
    return visibility.equals("collapse") || visibility.equals("filter");
  }

  private void readRow(OdfXml xml) throws XMLStreamException, DocumentException {
    int repeated = xml.count("number-rows-repeated", MOST_ROWS);
    grid.startRow(isHidden(xml));
    int level = xml.depth();
    while (xml.depth() >= level && xml.next()) {
      switch (xml.started()) {
        case "table:table-cell" -> readCell(xml);
        case "table:covered-table-cell" -> {
          grid.cover(xml.count("number-columns-repeated", MOST_COLUMNS));
          xml.skip();
        }
        default -> {}
      }
    }
    grid.endRow(repeated);
  }

  private void readCell(OdfXml xml) throws XMLStreamException, DocumentException {
    int repeated = xml.count("number-columns-repeated", MOST_COLUMNS);
    int rowSpan = xml.count("number-rows-spanned", MOST_ROWS);
    int columnSpan = xml.count("number-columns-spanned", MOST_COLUMNS);
    StringJoiner text = new StringJoiner("\n");
    int level = xml.depth();
    while (xml.depth() >= level && xml.next()) {
      switch (xml.started()) {
        case "text:p", "text:h" -> readParagraph(xml, text);
        case "table:table" -> inner.addAll(new OdfTable(reader, hidden).read(xml));
        default -> {}
      }
    }
    grid.add(repeated, rowSpan, columnSpan, text.toString());
  }

  private void readParagraph(OdfXml xml, StringJoiner text)
      throws XMLStreamException, DocumentException {
    List<Block> boxes = new ArrayList<>();
    text.add(reader.paragraph(xml, boxes));
    for (Block box : boxes) {
      if (box instanceof Paragraph paragraph) {
        text.add(paragraph.text());
      } else {
        inner.add(box);
      }
    }
  }
}
