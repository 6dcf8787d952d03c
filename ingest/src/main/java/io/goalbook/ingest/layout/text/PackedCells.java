package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of projects with all indicators of each in one cell, or in one cell for each type: 产出指标 |
 * 效益指标 | 满意度指标.
 */
final class PackedCells {
  private static final int HEADER_ROWS = 6;
  private static final int FEWEST_TYPES = 2;
  private static final int FEWEST_INDICATORS = 3;

  private final Labels labels;
  private final Levels levels;
  private final LevelledText text;

  PackedCells(Labels labels, Levels levels, LevelledText text) {
    this.labels = labels;
    this.levels = levels;
    this.text = text;
  }

  /** The same list with a row for each indicator; empty when the table is no such list. */
  Optional<TextBlock> unpacked(Table table) {
    for (int row = 0; row < Math.min(table.rowCount(), HEADER_ROWS); row++) {
      if (has(table, row, Label.PROJECT_NAME)) {
        List<Cell> packed = packed(table, row);
        return packed.isEmpty() ? Optional.empty() : unpacked(table, row, packed);
      }
    }
    return Optional.empty();
  }

  private boolean has(Table table, int row, Label label) {
    for (Cell cell : table.rowCells(row)) {
      if (is(cell, label)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Cell cell, Label label) {
    return labels.is(cell.text(), label);
  }

  /** The cells of the header over packed ones: 绩效指标, or one for each type. */
  private List<Cell> packed(Table table, int row) {
    List<Cell> types = new ArrayList<>();
    for (Cell cell : table.rowCells(row)) {
      if (is(cell, Label.GROUP)) {
        return List.of(cell);
      }
      if (levels.of(cell.text()).isPresent() && !headsColumns(table, cell)) {
        types.add(cell);
      }
    }
    return types.size() >= FEWEST_TYPES ? types : List.of();
  }

  /** 数量指标 over 指标名称 and 指标值, 产出指标 over 数量指标: it has columns of its own and packs nothing. */
  private boolean headsColumns(Table table, Cell type) {
    return table
        .at(type.row() + type.rowSpan(), type.column())
        .filter(
            below -> labels.match(below.text()).isPresent() || levels.of(below.text()).isPresent())
        .isPresent();
  }

  private Optional<TextBlock> unpacked(Table table, int header, List<Cell> packed) {
    Rows rows = new Rows();
    for (int row = 0; row < header; row++) {
      rows.add(table.rowCells(row).stream().map(Cell::raw).toList(), place(row));
    }
    rows.add(wide(table, header, packed, HeaderWords.of(labels)), place(header));
    int before = rows.size();
    for (int row = header + packed.get(0).rowSpan(); row < table.rowCount(); row++) {
      for (LevelledText.Row indicator : text.rows(text(table, row, packed))) {
        rows.add(wide(table, row, packed, indicator.texts()), place(row));
      }
    }
    return rows.size() - before >= FEWEST_INDICATORS ? Optional.of(rows.block()) : Optional.empty();
  }

  /** What the packed cells of a row say, each under the type that its header names. */
  private String text(Table table, int row, List<Cell> packed) {
    StringBuilder all = new StringBuilder();
    for (Cell header : packed) {
      Optional<Cell> cell = table.at(row, header.column()).filter(one -> !one.isBlank());
      boolean typed = levels.of(header.text()).isPresent();
      if (cell.isPresent() && typed) {
        all.append(Labels.squeeze(header.text())).append("：\n");
      }
      cell.ifPresent(one -> all.append(one.raw().strip()).append('\n'));
    }
    return all.toString().strip();
  }

  private static String place(int row) {
    return "行" + (row + 1);
  }

  /** A row of the list with several texts in the place of the packed ones. */
  private static List<String> wide(Table table, int row, List<Cell> packed, List<String> texts) {
    List<String> wide = new ArrayList<>();
    for (int column = 0; column < table.columnCount(); column++) {
      if (column == packed.get(0).column()) {
        wide.addAll(texts);
      } else if (!isPacked(column, packed)) {
        wide.add(table.at(row, column).map(Cell::raw).orElse(""));
      }
    }
    return wide;
  }

  private static boolean isPacked(int column, List<Cell> packed) {
    return packed.stream()
        .anyMatch(cell -> column >= cell.column() && column < cell.column() + cell.columnSpan());
  }
}
