package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.Table;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns of header rows: the lowest text above a column names it, the one over it helps. */
final class HeaderGrid {
  private static final int LONGEST = 24;
  private static final Set<Label> MONEY = EnumSet.of(Label.BUDGET, Label.TOTAL_BUDGET);

  private final Labels labels;
  private final Levels levels;

  HeaderGrid(Labels labels, Levels levels) {
    this.labels = labels;
    this.levels = levels;
  }

  /**
   * The columns of a header.
   *
   * @param row its first row
   * @param depth how many rows it has
   */
  Columns of(RowView row, int depth) {
    List<Column> known = new ArrayList<>();
    List<Column> unknown = new ArrayList<>();
    List<Column> areas = new ArrayList<>();
    int column = 0;
    while (column < row.table().columnCount()) {
      Optional<Cell> lowest = lowest(row, depth, column);
      int last = column;
      while (lowest.isPresent() && isSame(lowest.get(), lowest(row, depth, last + 1))) {
        last++;
      }
      if (lowest.isPresent()) {
        Optional<Labels.Match> above = parent(row, lowest.get(), column);
        Optional<Label> parent = above.map(Labels.Match::label);
        Optional<String> own = labels.match(lowest.get().text()).flatMap(Labels.Match::unit);
        Optional<String> unit = own.isPresent() ? own : above.flatMap(Labels.Match::unit);
        Column one =
            new Column(
                Label.IGNORED,
                column,
                last,
                lowest.get(),
                parent,
                unit,
                types(row, lowest.get(), column));
        Optional<Label> label = label(lowest.get(), parent);
        if (label.isEmpty()) {
          unknown.add(one);
        } else if (label.get() == Label.AREA_VALUE) {
          areas.add(one);
        } else {
          known.add(one.as(label.get()));
        }
      }
      column = last + 1;
    }
    typesAsNames(known, unknown);
    toTheEnd(row, known);
    addAreas(known, areas, unknown);
    known.sort(Comparator.comparingInt(Column::first));
    ownersOfLists(known);
    twoTypes(known);
    return new Columns(known, unknown);
  }

  // A cell over several columns is one object.
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Cell cell, Optional<Cell> other) {
    return other.isPresent() && other.get() == cell;
  }

  /** 产出指标 | 指标值 | 效益指标 | 指标值: a type that stands beside values heads their names. */
  private static void typesAsNames(List<Column> known, List<Column> unknown) {
    if (unknown.isEmpty()) {
      return;
    }
    for (Column column : List.copyOf(unknown)) {
      boolean valued =
          !column.types().isEmpty()
              && known.stream()
                  .anyMatch(
                      one -> one.label() == Label.TARGET_VALUE && one.first() == column.last() + 1);
      if (valued) {
        unknown.remove(column);
        known.add(column.as(Label.INDICATOR_NAME));
      }
    }
    known.sort(Comparator.comparingInt(Column::first));
  }

  /** The types that the cell of a column and those over it name, the coarser first. */
  private List<String> types(RowView row, Cell lowest, int column) {
    List<String> types = new ArrayList<>();
    for (int above = row.row(); above <= lowest.row(); above++) {
      Optional<Cell> cell = row.table().at(above, column);
      if (cell.isPresent()
          && cell.get().row() == above
          && levels.of(cell.get().text()).isPresent()) {
        types.add(cell.get().text());
      }
    }
    return types;
  }

  /** A last word for values that text left narrower than the sign, number and unit below it. */
  private static void toTheEnd(RowView row, List<Column> known) {
    int end = row.table().columnCount() - 1;
    int last = known.size() - 1;
    if (last >= 0
        && known.get(last).last() < end
        && known.get(last).label() == Label.TARGET_VALUE
        && row.table().rowCells(row.row()).stream()
            .noneMatch(cell -> cell.column() > known.get(last).last())) {
      known.set(last, known.get(last).upTo(end));
    }
  }

  /** 指标类型 and 指标分类 side by side, and no word for level 1: the left one is that. */
  private static void twoTypes(List<Column> known) {
    boolean told = Column.is(known, Label.LEVEL1);
    for (int i = 0; !told && i + 1 < known.size(); i++) {
      if (known.get(i).label() == Label.LEVEL2 && known.get(i + 1).label() == Label.LEVEL2) {
        known.set(i, known.get(i).as(Label.LEVEL1));
        told = true;
      }
    }
  }

  /** 单位 in front of the projects of a list is who carries them out. */
  private static void ownersOfLists(List<Column> known) {
    if (!Column.is(known, Label.PROJECT_NAME)) {
      return;
    }
    int projects =
        known.stream()
            .filter(one -> one.label() == Label.PROJECT_NAME)
            .mapToInt(Column::first)
            .findFirst()
            .orElse(-1);
    known.replaceAll(
        one ->
            one.label() == Label.UNIT && one.first() < projects
                ? one.as(Label.IMPLEMENTING_UNIT)
                : one);
  }

  /** One text under the word for values is another word for them; several are towns. */
  private void addAreas(List<Column> known, List<Column> areas, List<Column> unknown) {
    List<Column> towns = areas.isEmpty() && !hasValue(known) ? towns(unknown) : areas;
    Label label = towns.size() > 1 ? Label.AREA_VALUE : Label.TARGET_VALUE;
    for (Column one : towns) {
      known.add(one.as(label));
    }
    unknown.removeAll(towns);
  }

  private List<Column> towns(List<Column> unknown) {
    List<Column> towns = new ArrayList<>();
    for (Column one : unknown) {
      if (labels.isTown(one.cell().text())) {
        towns.add(one);
      }
    }
    return towns.size() > 1 ? towns : List.of();
  }

  private static boolean hasValue(List<Column> known) {
    return Column.is(known, Label.TARGET_VALUE);
  }

  private static Optional<Cell> lowest(RowView row, int depth, int column) {
    for (int below = depth - 1; below >= 0; below--) {
      Optional<Cell> cell = row.table().at(row.row() + below, column);
      if (cell.isPresent() && !cell.get().isBlank()) {
        return cell;
      }
    }
    return Optional.empty();
  }

  /**
   * The label over a cell; where a form lost its merged cells, that of the next one to the left.
   */
  private Optional<Labels.Match> parent(RowView row, Cell lowest, int column) {
    Table table = row.table();
    if (lowest.row() <= row.row()) {
      return Optional.empty();
    }
    for (int left = column; left >= 0; left--) {
      Optional<Cell> above = table.at(lowest.row() - 1, left);
      if (above.isPresent() && !above.get().isBlank()) {
        return labels.inHeader(above.get().text());
      }
    }
    return Optional.empty();
  }

  private Optional<Label> label(Cell cell, Optional<Label> parent) {
    String text = cell.text();
    Optional<Label> own =
        text.length() > LONGEST
            ? Optional.empty()
            : labels
                .inHeader(text)
                .map(Labels.Match::label)
                .filter(label -> label != Label.PROJECT);
    if (is(parent, Label.TARGET_VALUE)) {
      return Optional.of(underValue(text, own));
    }
    if (is(own, Label.TOTAL)) {
      return parent.filter(MONEY::contains).or(() -> own);
    }
    boolean midterm = is(parent, Label.MIDTERM_GOAL) || is(parent, Label.MIDTERM_VALUE);
    return midterm && is(own, Label.TARGET_VALUE) ? Optional.of(Label.MIDTERM_VALUE) : own;
  }

  private static boolean is(Optional<Label> label, Label asked) {
    return label.isPresent() && label.get() == asked;
  }

  private static Label underValue(String text, Optional<Label> own) {
    if (own.isEmpty()) {
      return text.indexOf('年') >= 0 ? Label.TARGET_VALUE : Label.AREA_VALUE;
    }
    return switch (own.get()) {
      case GOAL -> Label.TARGET_VALUE;
      case MIDTERM_GOAL -> Label.MIDTERM_VALUE;
      default -> own.get();
    };
  }

  /**
   * The columns of header rows.
   *
   * @param known those that a list knows, and those of towns
   * @param unknown the others
   */
  record Columns(List<Column> known, List<Column> unknown) {}
}
