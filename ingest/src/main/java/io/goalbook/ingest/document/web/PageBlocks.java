package io.goalbook.ingest.document.web;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.TextNormaliser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Parts a page into paragraphs and tables. Rows that hold whole tables are no rows but the frame of
 * a page or of a form: what stands in their cells is read one after the other.
 */
final class PageBlocks extends Flow {
  private final List<Block> blocks = new ArrayList<>();
  private final Lines lines;
  private final InnerTables innerTables;
  private final CellBudget budget = new CellBudget();

  private PageBlocks(Lines lines, InnerTables innerTables) {
    super(lines);
    this.lines = lines;
    this.innerTables = innerTables;
  }

  /** The blocks of a page, in reading order; lines without text are left out. */
  static List<Block> of(Element root) throws DocumentException {
    PageBlocks page = new PageBlocks(new Lines(), InnerTables.of(root));
    page.inside(root);
    page.endParagraphs();
    return page.blocks;
  }

  @Override
  boolean isLeftOut(Element element) {
    return Shown.isNoText(element);
  }

  @Override
  void table(Element table) throws DocumentException {
    endParagraphs();
    Rows rows = Rows.of(table);
    for (Element caption : rows.captions()) {
      inside(caption);
      endParagraphs();
    }
    List<Rows.Row> piece = new ArrayList<>();
    for (Rows.Row row : rows.rows()) {
      if (innerTables.areIn(row.element()) || rows.isSingleCell()) {
        endPiece(table, piece);
        unwrap(row);
      } else {
        piece.add(row);
      }
    }
    endPiece(table, piece);
  }

  private void unwrap(Rows.Row row) throws DocumentException {
    for (Element cell : row.cells()) {
      inside(cell);
      endParagraphs();
    }
  }

  private void endPiece(Element table, List<Rows.Row> piece) throws DocumentException {
    if (!piece.isEmpty()) {
      Optional<Block> grid = PageGrid.table(piece, table, budget);
      grid.ifPresent(blocks::add);
      piece.clear();
    }
  }

  private void endParagraphs() {
    for (String line : lines.take()) {
      String text = TextNormaliser.normalise(line);
      if (!text.isEmpty()) {
        blocks.add(new Paragraph(text));
      }
    }
  }
}
