package io.goalbook.ingest.document.page;

import java.util.List;

/**
 * Where lines outside tables begin and end in a document. Margins are nearly always as wide on both
 * sides, so the left one tells the right one where no line is full.
 *
 * @param left of all lines and tables
 * @param right of all lines
 */
record ProseMargins(double left, double right) {

  static ProseMargins of(List<PageLayout> pages) {
    double left = Double.MAX_VALUE;
    double right = 0;
    for (PageLayout page : pages) {
      for (PageItem item : page.items()) {
        if (item instanceof PageText text) {
          left = Math.min(left, text.line().left());
          right = Math.max(right, text.line().right());
        } else if (item instanceof RuledTable table) {
          left = Math.min(left, table.left());
        }
      }
    }
    return new ProseMargins(left, right);
  }

  /** How lines are wrapped on a page. */
  Wrapping on(PageLayout page) {
    return new Wrapping(left, Math.max(Math.min(right, page.width()), page.width() - left));
  }
}
