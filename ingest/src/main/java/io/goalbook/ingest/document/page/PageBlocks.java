package io.goalbook.ingest.document.page;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.Part;
import io.goalbook.ingest.document.PartStart;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.document.TextNormaliser;
import java.util.ArrayList;
import java.util.List;

/** Makes the blocks of a document out of its pages. */
final class PageBlocks {
  private final List<Block> blocks = new ArrayList<>();

  private PageBlocks() {}

  /** The blocks of all pages, each page after its start. */
  static List<Block> of(List<PageLayout> pages) {
    PageBlocks written = new PageBlocks();
    ProseMargins margins = ProseMargins.of(pages);
    for (PageLayout page : pages) {
      written.blocks.add(new PartStart(Part.page(page.number())));
      written.page(page, margins.on(page));
    }
    return written.blocks;
  }

  private void page(PageLayout page, Wrapping prose) {
    List<TextLine> paragraph = new ArrayList<>();
    for (PageItem item : page.items()) {
      if (item instanceof PageText text) {
        if (!paragraph.isEmpty() && !goesOn(paragraph, text.line(), prose)) {
          end(paragraph, prose);
        }
        paragraph.add(text.line());
      } else if (item instanceof RuledTable table) {
        end(paragraph, prose);
        table(table);
      }
    }
    end(paragraph, prose);
  }

  /** A paragraph goes on in a line that is not indented, behind one that is full. */
  private static boolean goesOn(List<TextLine> paragraph, TextLine next, Wrapping prose) {
    TextLine before = paragraph.get(paragraph.size() - 1);
    boolean indented = next.left() > prose.left() + next.size();
    boolean near = next.baseline() - before.baseline() < 3 * before.size();
    return !indented && near && prose.wraps(before, next);
  }

  private void end(List<TextLine> paragraph, Wrapping prose) {
    if (!paragraph.isEmpty()) {
      blocks.add(new Paragraph(TextNormaliser.normalise(prose.text(paragraph))));
      paragraph.clear();
    }
  }

  private void table(RuledTable table) {
    if (table.rowCount() == 0) {
      return;
    }
    double margin = table.margin();
    List<Cell> cells = new ArrayList<>();
    for (RuledCell cell : table.cells()) {
      String raw = cell.wrapping(margin).text(cell.lines());
      cells.add(
          new Cell(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              TextNormaliser.normaliseCell(raw),
              raw));
    }
    blocks.add(new Table(cells));
  }
}
