package io.goalbook.ingest.document.rtf;

import io.goalbook.ingest.document.grid.EdgeCell;
import io.goalbook.ingest.document.grid.EdgeCell.Merge;
import java.util.ArrayList;
import java.util.List;

/** The shape of a row, as it is said before or behind its cells. */
final class RtfRow {
  private final List<Shape> shapes = new ArrayList<>();
  private int left;
  private Merge merge = Merge.NONE;
  private boolean continues;

  private record Shape(int right, Merge merge, boolean continues) {}

  /** The left edge of the row in twips. */
  void startAt(int twips) {
    left = twips;
  }

  /** The next cell has this part in a merge downwards. */
  void merge(Merge vertical) {
    merge = vertical;
  }

  /** The next cell belongs to the one left of it. */
  void continueLeft() {
    continues = true;
  }

  /** The next cell ends here. */
  void endCell(int twips) {
    shapes.add(new Shape(twips, merge, continues));
    merge = Merge.NONE;
    continues = false;
  }

  /** The cells of the row with these texts; what is not blank is a cell even without one. */
  List<EdgeCell> cells(List<String> texts) {
    List<EdgeCell> cells = new ArrayList<>();
    int edge = left;
    for (int index = 0; index < texts.size(); index++) {
      boolean shapeless = index >= shapes.size();
      if (shapeless && !shapes.isEmpty() && texts.get(index).isBlank()) {
        // LibreOffice ends the row behind an inner table with one mark too many.
        continue;
      }
      Shape shape = shapeless ? new Shape(edge, Merge.NONE, false) : shapes.get(index);
      if (shape.continues() && !cells.isEmpty()) {
        EdgeCell first = cells.remove(cells.size() - 1);
        cells.add(new EdgeCell(first.left(), shape.right(), first.merge(), first.raw()));
      } else {
        cells.add(new EdgeCell(edge, shape.right(), shape.merge(), texts.get(index)));
      }
      edge = shape.right();
    }
    return cells;
  }
}
