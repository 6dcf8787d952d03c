package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.words.Label;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells what stands beside values apart by what it says: forms mix up the words 指标性质, 指标类型 and 指标符号
 * for a sign (≥), for a direction (正向) and for a nature (定量).
 */
final class SignColumns {
  private static final Set<Label> MIXED_UP =
      EnumSet.of(Label.LEVEL1, Label.LEVEL2, Label.COMPARATOR);

  private final Levels levels;
  private final ValueWords words;

  SignColumns(Levels levels, ValueWords words) {
    this.levels = levels;
    this.words = words;
  }

  /** Makes columns of 正向 or 定量 what they are; a comparator stays where it is the only one. */
  void tell(RowView header, int depth, List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (MIXED_UP.contains(column.label())
          && (column.label() != Label.COMPARATOR || isOneOfSeveral(column.label(), columns))
          && saysNature(ColumnSample.of(header, depth, column))) {
        columns.set(i, column.as(Label.DIRECTION));
      }
    }
  }

  private static boolean isOneOfSeveral(Label label, List<Column> columns) {
    return columns.stream().filter(one -> one.label() == label).limit(2).count() > 1;
  }

  private boolean saysNature(List<Cell> cells) {
    int natures = 0;
    for (Cell cell : cells) {
      if (levels.of(cell.text()).isPresent() || words.isComparator(cell.text())) {
        return false;
      }
      natures += words.isNature(cell.text()) ? 1 : 0;
    }
    return natures > 1 && natures * 2 > cells.size();
  }
}
