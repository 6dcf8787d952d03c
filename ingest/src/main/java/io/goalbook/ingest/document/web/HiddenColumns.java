package io.goalbook.ingest.document.web;

import java.util.BitSet;
import org.jsoup.nodes.Element;

/** The columns that a table declares as hidden: so Excel saves them. */
final class HiddenColumns {
  /** Excel itself has 16 384 columns. */
  private static final int MOST = 16_384;

  private final BitSet hidden = new BitSet();
  private int next;

  private HiddenColumns() {}

  /** The hidden columns of a table. */
  static HiddenColumns of(Element table) {
    HiddenColumns columns = new HiddenColumns();
    for (Element child : table.children()) {
      if (child.normalName().equals("col")) {
        columns.add(child, false);
      } else if (child.normalName().equals("colgroup")) {
        columns.addGroup(child);
      }
    }
    return columns;
  }

  /** Whether all columns of a cell are hidden. */
  boolean holdAll(int column, int span) {
    return hidden.nextClearBit(column) >= column + span;
  }

  private void addGroup(Element group) {
    boolean groupHidden = Shown.isHidden(group);
    if (group.childrenSize() == 0) {
      add(group, groupHidden);
    }
    for (Element column : group.children()) {
      add(column, groupHidden);
    }
  }

  private void add(Element column, boolean groupHidden) {
    int end = Math.min(next + Span.of(column, "span"), MOST);
    if (groupHidden || Shown.isHidden(column)) {
      hidden.set(next, Math.max(next, end));
    }
    next = Math.max(next, end);
  }
}
