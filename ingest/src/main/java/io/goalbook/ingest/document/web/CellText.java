package io.goalbook.ingest.document.web;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.TextNormaliser;
import org.jsoup.nodes.Element;

/**
 * The text of a cell: what a person sees, or, where that is nothing, what is hidden in it. A small
 * table in a cell is text, each of its rows a line.
 *
 * @param raw its lines
 * @param hidden whether the cell shows none of it
 */
record CellText(String raw, boolean hidden) {

  /** The text of a cell of a page. */
  static CellText of(Element cell) throws DocumentException {
    String seen = text(cell, false);
    if (!seen.isEmpty()) {
      return new CellText(seen, false);
    }
    String all = text(cell, true);
    return new CellText(all, !all.isEmpty());
  }

  /** The text as it is compared and stored. */
  String normal() {
    return TextNormaliser.normaliseCell(raw);
  }

  private static String text(Element cell, boolean withHidden) throws DocumentException {
    Lines lines = new Lines();
    new CellFlow(lines, withHidden).inside(cell);
    return String.join("\n", lines.take());
  }

  private static final class CellFlow extends Flow {
    private final boolean withHidden;
    private final Lines lines;

    CellFlow(Lines lines, boolean withHidden) {
      super(lines);
      this.lines = lines;
      this.withHidden = withHidden;
    }

    @Override
    void table(Element table) throws DocumentException {
      lines.end();
      inside(table);
      lines.end();
    }

    @Override
    boolean isLeftOut(Element element) {
      return Shown.isNoText(element) || (!withHidden && Shown.isHidden(element));
    }
  }
}
