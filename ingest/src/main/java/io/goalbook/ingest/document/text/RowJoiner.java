package io.goalbook.ingest.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the rows again that blank paragraphs inside cells have cut. Segments that follow each other
 * are one row when together they are exactly as long as the row before them, and that length is the
 * table's habit: at least three cells, at least two uncut rows. So neither a wide row of the head
 * swallows the narrower rows below it, nor does a table's last row swallow the title of the next.
 *
 * <p>Two more signs: a segment that begins with a bare tab begins a row, because only the levels at
 * the left of a row are merged downwards; and more than one cut in a row is believed only where
 * tabs stand before a cut, as they do when Word's cells end in blank paragraphs.
 */
final class RowJoiner {
  private static final int NARROWEST = 3;
  private static final int HABIT = 2;

  private final List<List<TextCell>> segments;
  private final Map<Integer, Integer> lengths = new HashMap<>();

  private RowJoiner(List<List<TextCell>> segments) {
    this.segments = segments;
    segments.forEach(segment -> lengths.merge(segment.size(), 1, Integer::sum));
  }

  /**
   * The rows of a table.
   *
   * @param segments the cells between blank lines, in reading order
   */
  static List<List<TextCell>> rows(List<List<TextCell>> segments) {
    return new RowJoiner(segments).rows();
  }

  private List<List<TextCell>> rows() {
    List<List<TextCell>> rows = new ArrayList<>();
    int width = 0;
    int next = 0;
    while (next < segments.size()) {
      int end = isHabit(width) ? endOfCutRow(next, width) : next + 1;
      List<TextCell> row = new ArrayList<>();
      segments.subList(next, end).forEach(row::addAll);
      rows.add(row);
      width = row.size();
      next = end;
    }
    return rows;
  }

  private boolean isHabit(int width) {
    return width >= NARROWEST && lengths.getOrDefault(width, 0) >= HABIT;
  }

  /** The index behind the last segment of the row that begins at {@code first}. */
  private int endOfCutRow(int first, int width) {
    int cells = 0;
    boolean tabs = false;
    for (int index = first; index < segments.size() && cells < width; index++) {
      List<TextCell> segment = segments.get(index);
      if (index > first && segment.get(0).isBare()) {
        break;
      }
      cells += segment.size();
      boolean believed = tabs || index - first <= 1;
      if (cells == width && believed) {
        return index + 1;
      }
      tabs |= segment.get(segment.size() - 1).endsInTab();
    }
    return first + 1;
  }
}
