package io.goalbook.ingest.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tables and lines of a page in reading order.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param items from top to bottom
 */
record PageLayout(int number, double width, double height, List<PageItem> items) {

  PageLayout {
    items = List.copyOf(items);
  }

  /** The layout of a page. */
  static PageLayout of(PrintedPage page, Allowance allowance) throws LimitException {
    List<TableDraft> drafts = TableDraft.on(page, allowance);
    List<Glyph> outside = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      // The drafts come from small to large: a table in a cell has its own signs.
      drafts.stream()
          .filter(draft -> draft.holds(glyph))
          .findFirst()
          .ifPresentOrElse(draft -> draft.add(glyph), () -> outside.add(glyph));
    }
    List<PageItem> items = new ArrayList<>();
    drafts.forEach(draft -> items.add(draft.finish()));
    TextLines.of(outside).forEach(line -> items.add(new PageText(line)));
    items.sort(Comparator.comparingDouble(PageItem::top));
    return new PageLayout(page.number(), page.width(), page.height(), items);
  }

  PageLayout with(List<PageItem> newItems) {
    return new PageLayout(number, width, height, newItems);
  }
}
