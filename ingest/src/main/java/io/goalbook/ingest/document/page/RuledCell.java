package io.goalbook.ingest.document.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table on a page. Columns and rows count from 0.
 *
 * @param row its first row
 * @param column its first column
 * @param rowSpan how many rows it covers
 * @param columnSpan how many columns it covers
 * @param left its left border
 * @param right its right border
 * @param lines its text
 */
record RuledCell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    double left,
    double right,
    List<TextLine> lines) {

  RuledCell {
    lines = List.copyOf(lines);
  }

  boolean isBlank() {
    return lines.isEmpty();
  }

  /** How its lines were wrapped, with that room between border and text. */
  Wrapping wrapping(double margin) {
    return new Wrapping(left + margin, right - margin);
  }

  boolean reachesInto(int otherRow) {
    return row <= otherRow && otherRow < row + rowSpan;
  }

  /** Whether it has the same columns as another. */
  boolean isUnder(RuledCell other) {
    return column == other.column && columnSpan == other.columnSpan;
  }

  /** The cell with the lines of another behind its own. */
  RuledCell continuedBy(RuledCell rest) {
    List<TextLine> all = new ArrayList<>(lines);
    all.addAll(rest.lines);
    return withLines(all);
  }

  RuledCell withLines(List<TextLine> newLines) {
    return new RuledCell(row, column, rowSpan, columnSpan, left, right, newLines);
  }

  RuledCell inRows(int newRow, int newSpan) {
    return new RuledCell(newRow, column, newSpan, columnSpan, left, right, lines);
  }

  RuledCell inColumns(int newColumn, int newSpan) {
    return new RuledCell(row, newColumn, rowSpan, newSpan, left, right, lines);
  }

  String words() {
    StringBuilder words = new StringBuilder();
    lines.forEach(line -> words.append(line.text().strip()));
    return words.toString();
  }
}
