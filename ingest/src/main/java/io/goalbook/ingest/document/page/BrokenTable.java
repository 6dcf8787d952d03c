package io.goalbook.ingest.document.page;

import java.util.ArrayList;
import java.util.List;

/** The parts of one table on successive pages, in one grid. */
final class BrokenTable {
  private final List<RuledTable> parts;

  /** The part that began the form which is going on: its first rows are the header. */
  private RuledTable head;

  /** The last part that still has rows. */
  private int upper;

  private BrokenTable(List<RuledTable> parts) {
    this.parts = new ArrayList<>(parts);
    this.head = parts.get(0);
  }

  /** The parts without repeated headers and cut rows; a part may be left without rows. */
  static List<RuledTable> mended(List<RuledTable> parts) {
    BrokenTable table = new BrokenTable(parts);
    for (int part = 1; part < parts.size(); part++) {
      table.mend(part);
    }
    return table.parts;
  }

  private void mend(int part) {
    RuledTable whole = parts.get(part);
    int repeated = repeatedRows(whole);
    if (repeated > 0 && beginsNextForm(whole, repeated)) {
      head = whole;
      upper = part;
      return;
    }
    RuledTable rest = whole.without(0, repeated);
    PageBreak mended = new PageBreak(parts.get(upper), rest);
    mended = SpannedRows.lifted(CutRow.joined(mended));
    parts.set(upper, mended.upper());
    parts.set(part, mended.lower());
    if (mended.lower().rowCount() > 0) {
      upper = part;
    }
  }

  private int repeatedRows(RuledTable part) {
    int rows = 0;
    while (rows < Math.min(part.rowCount(), head.rowCount()) && isRepeated(part, rows)) {
      rows++;
    }
    return rows;
  }

  private boolean isRepeated(RuledTable part, int row) {
    List<RuledCell> here = part.row(row);
    List<RuledCell> there = head.row(row);
    if (here.size() != there.size() || here.stream().allMatch(RuledCell::isBlank)) {
      return false;
    }
    for (int index = 0; index < here.size(); index++) {
      if (!here.get(index).words().equals(there.get(index).words())) {
        return false;
      }
    }
    return true;
  }

  /** Below a header that is repeated the table goes on; below the same title a form begins anew. */
  private boolean beginsNextForm(RuledTable part, int row) {
    if (row >= part.rowCount() || row >= head.rowCount()) {
      return false;
    }
    String here = part.row(row).get(0).words();
    return !here.isEmpty() && here.equals(head.row(row).get(0).words());
  }
}
