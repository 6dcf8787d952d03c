package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.ingest.value.ValueWords;
import io.goalbook.model.goal.IndicatorType;
import io.goalbook.model.words.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells columns that no list knows by what stands in them: levels by their words, values by their
 * numbers. Forms with words of their own still give what they can.
 */
final class ColumnGuess {
  private static final Set<Label> NAMES =
      EnumSet.of(Label.LEVEL1, Label.LEVEL2, Label.INDICATOR_NAME);

  private static final int LONGEST_VALUE = 24;

  private final Levels levels;
  private final ValueWords words;
  private final SignColumns signs;

  ColumnGuess(Levels levels, ValueWords words) {
    this.levels = levels;
    this.words = words;
    this.signs = new SignColumns(levels, words);
  }

  /** The columns of a header with those that can be told by what stands below it. */
  HeaderColumns complete(RowView header, int depth, HeaderGrid.Columns found) {
    List<Column> columns = new ArrayList<>(found.known());
    List<Column> open = new ArrayList<>(found.unknown());
    signs.tell(header, depth, columns);
    if (has(columns, Label.GROUP)) {
      splitGroups(header, depth, columns, open);
    }
    reopenNames(header, depth, columns, open);
    reopenLevels(header, depth, columns, open);
    guessLevels(header, depth, columns, open);
    guessComparator(header, depth, columns, open);
    boolean guessed = !hasValue(columns) && guessValue(header, depth, columns, open);
    if (!has(columns, Label.INDICATOR_NAME)) {
      guessName(columns, open);
    }
    columns.sort(Comparator.comparingInt(Column::first));
    List<String> unknown =
        found.unknown().stream()
            .filter(column -> !reachesBelow(column, header, depth))
            .map(column -> column.cell().text())
            .toList();
    return new HeaderColumns(columns, unknown, guessed);
  }

  /** The columns of rows that have no header, from the cells of the first of them. */
  HeaderColumns untitled(RowView row) {
    List<Column> open = new ArrayList<>();
    for (Cell cell : row.cells()) {
      int last = cell.column() + cell.columnSpan() - 1;
      open.add(Column.unknown(cell.column(), last, cell));
    }
    HeaderColumns found = complete(row, 0, new HeaderGrid.Columns(List.of(), open));
    return new HeaderColumns(found.columns(), List.of(), found.valueGuessed());
  }

  private static boolean has(List<Column> columns, Label label) {
    return Column.is(columns, label);
  }

  private static boolean hasValue(List<Column> columns) {
    return has(columns, Label.TARGET_VALUE) || has(columns, Label.AREA_VALUE);
  }

  /** A text beside the block, merged over its rows: 绩效指标 as the outer column. */
  private static boolean reachesBelow(Column column, RowView header, int depth) {
    return column.cell().row() + column.cell().rowSpan() > header.row() + depth;
  }

  /** 绩效指标 over several columns that have no names of their own: each is told apart. */
  private static void splitGroups(
      RowView header, int depth, List<Column> columns, List<Column> open) {
    List<Column> groups =
        columns.stream()
            .filter(column -> column.label() == Label.GROUP)
            .filter(column -> !reachesBelow(column, header, depth))
            .toList();
    columns.removeIf(column -> column.label() == Label.GROUP);
    for (Column group : groups) {
      for (int position = group.first(); position <= group.last(); position++) {
        open.add(group.at(position));
      }
    }
  }

  /** 绩效内容 | 指标内容: of two words for names the one that stands over types is a level. */
  private void reopenNames(RowView header, int depth, List<Column> columns, List<Column> open) {
    List<Column> names =
        has(columns, Label.LEVEL2)
            ? List.of()
            : columns.stream().filter(column -> column.label() == Label.INDICATOR_NAME).toList();
    if (names.size() > 1) {
      List<Cell> cells = ColumnSample.of(header, depth, names.get(0));
      if (ColumnSample.count(cells, cell -> type(cell).isPresent()) * 2 > cells.size()) {
        columns.remove(names.get(0));
        split(names.get(0), isDivided(header, depth, names.get(0)), open);
      }
    }
  }

  /** 指标类型 over two columns, or over words of level 1: what stands below it tells the levels. */
  private void reopenLevels(RowView header, int depth, List<Column> columns, List<Column> open) {
    for (Column column : List.copyOf(columns)) {
      if (column.label() == Label.LEVEL2 && !has(columns, Label.LEVEL1)) {
        boolean wide = isDivided(header, depth, column);
        if (wide || isCoarse(ColumnSample.of(header, depth, column))) {
          columns.remove(column);
          split(column, wide, open);
        }
      }
    }
  }

  private boolean isCoarse(List<Cell> cells) {
    long typed = ColumnSample.count(cells, cell -> type(cell).isPresent());
    long fine =
        ColumnSample.count(cells, cell -> type(cell).flatMap(IndicatorType::level2).isPresent());
    return typed > 1 && fine * 2 < typed;
  }

  /** Whether each of the columns under a heading has cells of its own. */
  private static boolean isDivided(RowView header, int depth, Column column) {
    int row = header.row() + depth;
    return column.last() > column.first()
        && row < header.table().rowCount()
        && !header.table().at(row, column.first()).equals(header.table().at(row, column.last()));
  }

  private static void split(Column column, boolean wide, List<Column> open) {
    if (!wide) {
      open.add(column);
      return;
    }
    for (int position = column.first(); position <= column.last(); position++) {
      open.add(column.as(Label.IGNORED).at(position));
    }
  }

  private void guessLevels(RowView header, int depth, List<Column> columns, List<Column> open) {
    for (Column column : List.copyOf(open)) {
      List<Cell> cells = ColumnSample.of(header, depth, column);
      long fine =
          ColumnSample.count(cells, cell -> type(cell).flatMap(IndicatorType::level2).isPresent());
      long typed = ColumnSample.count(cells, cell -> type(cell).isPresent());
      if (typed * 2 > cells.size() && typed > 0) {
        Label label = fine * 2 > typed && typed > 1 ? Label.LEVEL2 : Label.LEVEL1;
        Label free = !has(columns, label) ? label : Label.LEVEL2;
        if (!has(columns, free)) {
          columns.add(column.as(free));
        }
        open.remove(column);
      }
    }
  }

  /** 方向 over 大于等于 and 不超过. */
  private void guessComparator(RowView header, int depth, List<Column> columns, List<Column> open) {
    for (Column column : List.copyOf(open)) {
      List<Cell> cells = ColumnSample.of(header, depth, column);
      long signs = ColumnSample.count(cells, cell -> words.isComparator(cell.text()));
      if (signs > 1 && signs * 2 > cells.size() && !has(columns, Label.COMPARATOR)) {
        columns.add(column.as(Label.COMPARATOR));
        open.remove(column);
      }
    }
  }

  private Optional<IndicatorType> type(Cell cell) {
    return levels.of(cell.text());
  }

  private static boolean guessValue(
      RowView header, int depth, List<Column> columns, List<Column> open) {
    int names =
        columns.stream()
            .filter(column -> NAMES.contains(column.label()))
            .mapToInt(Column::last)
            .max()
            .orElse(-1);
    Optional<Column> best =
        open.stream()
            .filter(column -> column.first() > names)
            .filter(
                column ->
                    isBesideUnit(column, columns)
                        || looksLikeValues(ColumnSample.of(header, depth, column)))
            .findFirst();
    best.ifPresent(
        column -> {
          columns.add(column.as(Label.TARGET_VALUE));
          open.remove(column);
        });
    return best.isPresent();
  }

  /** 运算符号 | 内容 | 度量单位: what stands between them is the value, also where it is a bare number. */
  private static boolean isBesideUnit(Column column, List<Column> columns) {
    return columns.stream()
            .anyMatch(one -> one.label() == Label.COMPARATOR && one.last() + 1 == column.first())
        && columns.stream()
            .anyMatch(one -> one.label() == Label.UNIT && one.first() == column.last() + 1);
  }

  private static boolean looksLikeValues(List<Cell> cells) {
    long numbers = ColumnSample.count(cells, cell -> isValueLike(cell.text()));
    return numbers > 1 && numbers * 2 >= cells.size();
  }

  /** 95%, ≥3人, 12月底; a number alone may be points. */
  private static boolean isValueLike(String text) {
    return text.length() <= LONGEST_VALUE
        && text.chars().anyMatch(Character::isDigit)
        && !text.chars().allMatch(sign -> Character.isDigit(sign) || sign == '.');
  }

  private static void guessName(List<Column> columns, List<Column> open) {
    int value =
        columns.stream()
            .filter(column -> column.label() == Label.TARGET_VALUE)
            .mapToInt(Column::first)
            .min()
            .orElse(Integer.MAX_VALUE);
    open.stream()
        .filter(
            column ->
                column.first() < value
                    && columns.stream().noneMatch(one -> isLevelRightOf(one, column)))
        .reduce(
            (before, after) ->
                after.label() == Label.GROUP || before.label() != Label.GROUP ? after : before)
        .ifPresent(column -> columns.add(column.as(Label.INDICATOR_NAME)));
  }

  private static boolean isLevelRightOf(Column one, Column column) {
    return (one.label() == Label.LEVEL1 || one.label() == Label.LEVEL2)
        && one.first() > column.first();
  }
}
