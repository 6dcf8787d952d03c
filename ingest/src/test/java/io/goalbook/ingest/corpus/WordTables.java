package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.FormDocument.Box;
import io.goalbook.ingest.corpus.FormDocument.Grid;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Writes tables with merged cells the way Word stores them. */
final class WordTables {
  /** The width of the text on a page, in twentieths of a point. */
  private static final int PAGE_WIDTH = 9720;

  private final WordMarkup markup;
  private final WordParagraphs paragraphs;

  WordTables(WordMarkup markup, WordParagraphs paragraphs) {
    this.markup = markup;
    this.paragraphs = paragraphs;
  }

  /** A table. */
  void grid(Grid grid) throws XMLStreamException {
    markup.start("tbl");
    properties();
    markup.start("tblGrid");
    for (int column = 0; column < grid.columns(); column++) {
      markup.empty("gridCol", "w", Integer.toString(PAGE_WIDTH / grid.columns()));
    }
    markup.end();
    for (int row = 0; row < grid.rows().size(); row++) {
      row(grid, row);
    }
    markup.end();
  }

  private void properties() throws XMLStreamException {
    markup.start("tblPr");
    markup.empty("tblStyle", "val", "a4");
    markup.empty("tblW", "w", Integer.toString(PAGE_WIDTH), "type", "dxa");
    markup.empty("tblLayout", "type", "fixed");
    markup.end();
  }

  private void row(Grid grid, int row) throws XMLStreamException {
    Set<Integer> coveredBelow =
        row + 1 < grid.rows().size() ? coveredColumns(grid.rows().get(row + 1)) : Set.of();
    markup.start("tr");
    markup.start("trPr");
    markup.empty("trHeight", "val", "397");
    markup.end();
    int column = 0;
    for (Box box : grid.rows().get(row)) {
      cell(box, PAGE_WIDTH / grid.columns() * box.span(), coveredBelow.contains(column));
      column += box.span();
    }
    markup.end();
  }

  private void cell(Box box, int width, boolean reachesDown) throws XMLStreamException {
    markup.start("tc");
    markup.start("tcPr");
    markup.empty("tcW", "w", Integer.toString(width), "type", "dxa");
    if (box.span() > 1) {
      markup.empty("gridSpan", "val", Integer.toString(box.span()));
    }
    if (box.covered()) {
      markup.empty("vMerge");
    } else if (reachesDown) {
      markup.empty("vMerge", "val", "restart");
    }
    markup.empty("vAlign", "val", "center");
    markup.end();
    paragraphs.cell(box.text());
    markup.end();
  }

  private static Set<Integer> coveredColumns(List<Box> row) {
    Set<Integer> columns = new HashSet<>();
    int column = 0;
    for (Box box : row) {
      if (box.covered()) {
        columns.add(column);
      }
      column += box.span();
    }
    return columns;
  }
}
