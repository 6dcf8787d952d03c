package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column of a header.
 *
 * @param label what stands in it
 * @param first its first column in the grid, zero-based
 * @param last its last column in the grid
 * @param cell the lowest cell of the header above it
 * @param parent the label of the cell over that one, where the header has several rows
 * @param unit the unit of money that its own cell or the one over it declares
 * @param types the types of indicators that cells of the header name for it, the coarser first
 */
record Column(
    Label label,
    int first,
    int last,
    Cell cell,
    Optional<Label> parent,
    Optional<String> unit,
    List<String> types) {

  Column {
    types = List.copyOf(types);
  }

  /** A column of which nothing is known yet. */
  static Column unknown(int first, int last, Cell cell) {
    return new Column(
        Label.IGNORED, first, last, cell, Optional.empty(), Optional.empty(), List.of());
  }

  /** Whether one of several columns has a label. */
  static boolean is(List<Column> columns, Label label) {
    for (Column column : columns) {
      if (column.label == label) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of several columns has one of some labels. */
  static boolean isAnyOf(List<Column> columns, Set<Label> labels) {
    for (Column column : columns) {
      if (labels.contains(column.label)) {
        return true;
      }
    }
    return false;
  }

  Column as(Label other) {
    return new Column(other, first, last, cell, parent, unit, types);
  }

  /** One of the grid's columns that it covers. */
  Column at(int position) {
    return new Column(label, position, position, cell, parent, unit, types);
  }

  /** The same column up to another last one. */
  Column upTo(int other) {
    return new Column(label, first, other, cell, parent, unit, types);
  }

  /** The cells of a row under it that are not blank, from left to right, each once. */
  List<Cell> cells(RowView row, int shift) {
    List<Cell> cells = new ArrayList<>();
    for (int position = first; position <= last; position++) {
      Optional<Cell> found = row.table().at(row.row(), position - shift);
      if (found.isPresent() && isOwn(found.get()) && !cells.contains(found.get())) {
        cells.add(found.get());
      }
    }
    return cells;
  }

  /** The first of these cells; empty where there is none. */
  Optional<Cell> cell(RowView row, int shift) {
    for (int position = first; position <= last; position++) {
      Optional<Cell> found = row.table().at(row.row(), position - shift);
      if (found.isPresent() && isOwn(found.get())) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean isOwn(Cell found) {
    return !found.isBlank() && !isHeading(found);
  }

  /** The header itself reaches down where text was pasted whose levels are empty below it. */
  private boolean isHeading(Cell found) {
    return found.rowSpan() > 1 && found.row() == cell.row() && found.text().equals(cell.text());
  }
}
