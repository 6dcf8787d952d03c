package io.goalbook.ingest.document.page;

import java.util.ArrayList;
import java.util.List;

/** Makes a row whole that a page break has cut. */
final class CutRow {
  /** A cell with fewer lines is no long text that a break may part between two paragraphs. */
  private static final int LONG = 2;

  private CutRow() {}

  /**
   * Joins the last row before a break and the first row behind it, when the second is the rest of
   * the first: all texts that go on were full to the last line, and texts that had ended leave
   * their cells blank. One full text is enough where some cells have their text above the break and
   * others below it, as cells do whose text stands in their middle. A single long text may also go
   * on with a new paragraph.
   */
  static PageBreak joined(PageBreak pages) {
    RuledTable upper = pages.upper();
    RuledTable lower = pages.lower();
    if (lower.rowCount() == 0) {
      return pages;
    }
    List<RuledCell> before = upper.row(upper.rowCount() - 1);
    List<RuledCell> after = lower.row(0);
    if (!haveSameColumns(before, after) || !goesOn(before, after, upper.margin())) {
      return pages;
    }
    List<RuledCell> whole = new ArrayList<>(upper.cells());
    for (int index = 0; index < before.size(); index++) {
      whole.set(whole.indexOf(before.get(index)), before.get(index).continuedBy(after.get(index)));
    }
    List<RuledCell> rest =
        lower.cells().stream()
            .map(cell -> cell.row() == 0 ? cell.withLines(List.of()) : cell)
            .toList();
    return new PageBreak(upper.with(whole), lower.with(rest).without(0, 1));
  }

  private static boolean haveSameColumns(List<RuledCell> before, List<RuledCell> after) {
    boolean same = before.size() == after.size();
    for (int index = 0; same && index < before.size(); index++) {
      same = after.get(index).isUnder(before.get(index));
    }
    return same;
  }

  private static boolean goesOn(List<RuledCell> before, List<RuledCell> after, double margin) {
    int goingOn = 0;
    int full = 0;
    int ended = 0;
    int begun = 0;
    boolean isLong = false;
    for (int index = 0; index < before.size(); index++) {
      RuledCell upper = before.get(index);
      RuledCell lower = after.get(index);
      if (!upper.isBlank() && lower.isBlank()) {
        ended++;
      } else if (upper.isBlank()) {
        begun += lower.isBlank() ? 0 : 1;
      } else {
        goingOn++;
        full += isFull(upper, lower, margin) ? 1 : 0;
        isLong |= index > 0 && upper.lines().size() >= LONG;
      }
    }
    boolean wrapped = goingOn > 0 && full == goingOn && (ended > 0 || goingOn > 1);
    boolean nextParagraph = goingOn == 1 && ended > 0 && isLong && texts(after) == 1;
    boolean apart = full > 0 && ended > 0 && begun > 0;
    return wrapped || nextParagraph || apart;
  }

  private static boolean isFull(RuledCell upper, RuledCell lower, double margin) {
    TextLine last = upper.lines().get(upper.lines().size() - 1);
    return upper.wrapping(margin).wraps(last, lower.lines().get(0));
  }

  private static long texts(List<RuledCell> cells) {
    return cells.stream().filter(cell -> !cell.isBlank()).count();
  }
}
