package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of projects with all indicators of each in one cell. */
final class PackedCells {
  private static final List<String> HEADER = List.of("一级指标", "二级指标", "三级指标", "指标值");

  private final Labels labels;
  private final LevelledText text;

  PackedCells(Labels labels, LevelledText text) {
    this.labels = labels;
    this.text = text;
  }

  /** The same list with a row for each indicator; empty when the table is no such list. */
  Optional<List<Block>> tables(Table table) {
    for (int row = 0; row < Math.min(table.rowCount(), 6); row++) {
      Optional<Cell> group = cell(table, row, Label.GROUP);
      if (group.isPresent() && cell(table, row, Label.PROJECT_NAME).isPresent()) {
        return unpacked(table, row, group.get());
      }
    }
    return Optional.empty();
  }

  private Optional<Cell> cell(Table table, int row, Label label) {
    for (Cell cell : table.rowCells(row)) {
      Optional<Labels.Match> match = labels.match(cell.text());
      if (match.isPresent() && match.get().label() == label) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  private Optional<List<Block>> unpacked(Table table, int header, Cell group) {
    Rows rows = new Rows();
    for (int row = 0; row < header; row++) {
      rows.add(table.rowCells(row).stream().map(Cell::raw).toList());
    }
    rows.add(wide(table, header, group, HEADER));
    int found = 0;
    for (int row = header + group.rowSpan(); row < table.rowCount(); row++) {
      String packed = table.at(row, group.column()).map(Cell::raw).orElse("");
      for (List<String> indicator : text.rows(packed.strip())) {
        rows.add(wide(table, row, group, indicator));
        found++;
      }
    }
    return found > 2 ? Optional.of(List.of(rows.table())) : Optional.empty();
  }

  /** A row of the list with several texts in the place of the packed one. */
  private static List<String> wide(Table table, int row, Cell group, List<String> texts) {
    List<String> wide = new ArrayList<>();
    for (int column = 0; column < table.columnCount(); column++) {
      if (column == group.column()) {
        wide.addAll(texts);
      } else if (column < group.column() || column >= group.column() + group.columnSpan()) {
        wide.add(table.at(row, column).map(Cell::raw).orElse(""));
      }
    }
    return wide;
  }
}
