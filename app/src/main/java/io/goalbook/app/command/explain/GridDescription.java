package io.goalbook.app.command.explain;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.PartStart;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.form.CellRoles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of a document as grids, each cell with what it was taken for. */
final class GridDescription {
  /** Lines above a table that may say what it is. */
  private static final int LINES = 3;

  private static final int LONGEST_LINE = 72;

  /** What a terminal of common width shows beside each other. */
  private static final int WIDTH = 150;

  private static final int NARROWEST = 16;

  private final CellRoles roles;

  GridDescription(CellRoles roles) {
    this.roles = roles;
  }

  /** The lines to print; none when the document has no tables. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    List<String> above = new ArrayList<>();
    int tables = 0;
    for (Block block : roles.blocks()) {
      if (block instanceof PartStart start) {
        lines.add(start.part().label());
      } else if (block instanceof Paragraph paragraph && !paragraph.text().isBlank()) {
        above.add("  " + TextTable.clip(paragraph.text().strip(), LONGEST_LINE));
      } else if (block instanceof Table table) {
        lines.addAll(above.subList(Math.max(0, above.size() - LINES), above.size()));
        above.clear();
        lines.add("表格 " + ++tables);
        grid(table).forEach(line -> lines.add("  " + line));
        lines.add("");
      }
    }
    if (tables > 0) {
      lines.add(0, RoleWords.LEGEND);
    }
    return tables > 0 ? lines : List.of();
  }

  private List<String> grid(Table table) {
    int columns = table.columnCount();
    String[] header = new String[columns + 1];
    header[0] = "";
    for (int column = 0; column < columns; column++) {
      header[column + 1] = "列" + (column + 1);
    }
    TextTable grid = new TextTable(header);
    int widest = Math.max(NARROWEST, WIDTH / Math.max(1, columns));
    for (int row = 0; row < table.rowCount(); row++) {
      String[] cells = new String[columns + 1];
      cells[0] = "行" + (row + 1);
      for (int column = 0; column < columns; column++) {
        cells[column + 1] = cell(table.at(row, column), row, column, widest);
      }
      grid.add(cells);
    }
    return grid.lines();
  }

  private String cell(Optional<Cell> found, int row, int column, int widest) {
    if (found.filter(cell -> !cell.isBlank()).isEmpty()) {
      return "";
    }
    Cell cell = found.get();
    if (cell.row() < row) {
      return "〃";
    }
    if (cell.column() < column) {
      return "←";
    }
    return TextTable.clip(cell.text(), widest) + RoleWords.of(roles.of(cell));
  }
}
