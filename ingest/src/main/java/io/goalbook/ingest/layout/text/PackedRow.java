package io.goalbook.ingest.layout.text;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A form that says all its indicators in one cell beside the word for them: 绩效指标 | 产出指标：…. */
final class PackedRow {
  private static final int FEWEST_TYPES = 2;
  private static final int FEWEST_INDICATORS = 3;

  private final Labels labels;
  private final LevelledText text;

  PackedRow(Labels labels, LevelledText text) {
    this.labels = labels;
    this.text = text;
  }

  /**
   * The rows above, the indicators as a table, the rows below, which may be a form of the same
   * kind; empty where no cell packs them.
   */
  Optional<List<TextBlock>> unpacked(Table table) {
    List<TextBlock> parts = new ArrayList<>();
    int from = 0;
    for (int row = 0; row < table.rowCount(); row++) {
      Optional<Cell> packed = packed(table, row);
      if (packed.isPresent()) {
        Rows indicators = indicators(packed.get());
        if (indicators.size() > FEWEST_INDICATORS) {
          TableParts.add(table, from, row, parts);
          parts.add(indicators.block());
          from = row + 1;
        }
      }
    }
    if (from == 0) {
      return Optional.empty();
    }
    TableParts.add(table, from, table.rowCount(), parts);
    return Optional.of(parts);
  }

  private Optional<Cell> packed(Table table, int row) {
    Optional<Cell> first = Optional.empty();
    Optional<Cell> second = Optional.empty();
    for (Cell cell : table.rowCells(row)) {
      if (!cell.isBlank()) {
        if (second.isPresent()) {
          return Optional.empty();
        }
        second = first.isPresent() ? Optional.of(cell) : second;
        first = first.isPresent() ? first : Optional.of(cell);
      }
    }
    return second.isPresent()
            && isGroup(first.orElseThrow())
            && text.namesTypes(second.get().raw(), FEWEST_TYPES)
        ? second
        : Optional.empty();
  }

  private boolean isGroup(Cell cell) {
    return labels.is(cell.text(), Label.GROUP);
  }

  private Rows indicators(Cell packed) {
    Rows rows = new Rows();
    String place = "行" + (packed.row() + 1);
    rows.add(HeaderWords.of(labels), place);
    text.rows(packed.raw()).forEach(row -> rows.add(row.texts(), place));
    return rows;
  }
}
