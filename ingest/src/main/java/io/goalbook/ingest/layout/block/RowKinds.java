package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.layout.field.HeadFields;
import io.goalbook.ingest.layout.field.RowView;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.model.words.Label;
import java.util.List;
import java.util.Optional;

/** Tells rows that hold no indicator: headings, notes, signatures, totals, the next form's head. */
final class RowKinds {
  private static final int FEWEST_NUMBERS = 3;

  private final Header header;
  private final Labels labels;
  private final Levels levels;
  private final int nameColumn;
  private final int valueColumn;

  RowKinds(Header header, Labels labels, Levels levels) {
    this.header = header;
    this.labels = labels;
    this.levels = levels;
    this.nameColumn =
        header
            .column(Label.INDICATOR_NAME)
            .or(() -> header.column(Label.LEVEL2))
            .map(Column::first)
            .orElse(0);
    this.valueColumn =
        header.column(Label.TARGET_VALUE).map(Column::first).orElse(Integer.MAX_VALUE);
  }

  boolean isEmpty(RowView row) {
    return row.isBlank()
        && row.cells().stream().allMatch(cell -> cell.isBlank() || cell.row() < row.row());
  }

  /** One cell over name and value is a heading or a note, no indicator. */
  boolean isWide(RowView row) {
    List<Cell> filled = row.filled();
    if (filled.size() != 1 || row.table().columnCount() == 1) {
      return false;
    }
    Cell cell = filled.get(0);
    boolean alone = row.cells().stream().filter(one -> !one.isBlank()).count() == 1;
    return (alone && (cell.column() < nameColumn || row.cells().size() == 1))
        || (covers(cell, Label.TARGET_VALUE) && cell.column() < valueColumn);
  }

  /** A cell over levels, name and value, and numbers beside it: the sum of the points. */
  boolean isSum(RowView row) {
    boolean wide = false;
    boolean beside = false;
    for (Cell cell : row.own()) {
      if (cell.isBlank()) {
        continue;
      }
      if (!wide
          && cell.column() < nameColumn
          && covers(cell, Label.TARGET_VALUE)
          && covers(cell, Label.INDICATOR_NAME)) {
        wide = true;
      } else if (isNumber(cell.text())) {
        beside = true;
      } else {
        return false;
      }
    }
    return wide && beside;
  }

  /** 1 2 3 4 under the words of a header: the numbers of its columns. */
  boolean isColumnNumbers(RowView row) {
    int number = 0;
    for (Cell cell : row.own()) {
      if (!cell.isBlank()) {
        if (!isNumber(cell.text()) || !cell.text().equals(Integer.toString(number + 1))) {
          return false;
        }
        number++;
      }
    }
    return number >= FEWEST_NUMBERS;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (!Character.isDigit(sign) && sign != '.' && sign != '%') {
        return false;
      }
    }
    return true;
  }

  private boolean covers(Cell cell, Label label) {
    Optional<Column> column = header.column(label);
    return column.isPresent()
        && cell.column() <= column.get().last()
        && cell.column() + cell.columnSpan() > column.get().first();
  }

  /** The label of a head in front of the names: the next form begins. */
  boolean beginsHead(RowView row) {
    List<Cell> filled = row.filled();
    for (Cell cell : filled.subList(0, Math.min(2, filled.size()))) {
      if (cell.column() < nameColumn || cell.column() == 0) {
        Optional<Labels.Match> match = labels.leading(cell.text());
        if (match.isPresent() && HeadFields.isHeadLabel(match.get().label())) {
          return !namesType(row) && !isLevelInWords(row, cell) && !isNamedRow(row, cell);
        }
      }
    }
    return false;
  }

  /** 项目总投资 | 5 | ≤500万元: a name that heads know too, in a row that is filled and labels nothing. */
  private boolean isNamedRow(RowView row, Cell first) {
    boolean project =
        labels
            .leading(first.text())
            .map(Labels.Match::label)
            .filter(Label.PROJECT_NAME::equals)
            .isPresent();
    return !project && row.filled().size() >= FEWEST_NUMBERS && isNamedValue(row, first);
  }

  /** 决策 | 绩效目标 | 目标合理性 | 合理: words of heads may name a level, where all cells are filled. */
  private boolean isLevelInWords(RowView row, Cell cell) {
    return header.column(Label.LEVEL2).filter(level -> level.first() == cell.column()).isPresent()
        && cell.columnSpan() == 1
        && isOwnText(Label.INDICATOR_NAME, row)
        && isOwnText(Label.TARGET_VALUE, row);
  }

  /** Whether a cell of one column that is no label stands under a word of the header. */
  private boolean isOwnText(Label label, RowView row) {
    Optional<Column> column = header.column(label);
    return column.isPresent()
        && column.get().cells(row, 0).stream()
            .anyMatch(
                cell ->
                    cell.row() == row.row()
                        && cell.column() == column.get().first()
                        && labels.match(cell.text()).isEmpty());
  }

  /** 年度目标 | 产出指标 | 数量指标: beside the types of indicators it heads a part of them. */
  private boolean namesType(RowView row) {
    return isTypeUnder(Label.LEVEL1, row) || isTypeUnder(Label.LEVEL2, row);
  }

  private boolean isTypeUnder(Label label, RowView row) {
    return header
        .column(label)
        .filter(
            column ->
                column.cells(row, 0).stream().anyMatch(cell -> levels.of(cell.text()).isPresent()))
        .isPresent();
  }

  /** 填报人：… and 备注：… below the indicators, in cells of the same table; 单位：万元 above the next. */
  boolean isNote(RowView row) {
    if (isSigned(row)) {
      return true;
    }
    for (Cell cell : row.own()) {
      if (labels.isUnitLine(cell.text())) {
        return true;
      }
    }
    return false;
  }

  private boolean isSigned(RowView row) {
    List<Cell> filled = row.filled();
    if (filled.isEmpty()) {
      return false;
    }
    Cell first = filled.get(0);
    Optional<Labels.Match> match =
        first.column() < nameColumn || first.column() == 0
            ? labels.match(beforeColon(first.text()))
            : Optional.empty();
    return match.isPresent()
        && (match.get().label() == Label.PERSON
            || (match.get().label() == Label.IGNORED && !isNamedValue(row, first)));
  }

  /** 项目实施周期 | 2024年1月-12月: a word that heads know may be the name of an indicator. */
  private boolean isNamedValue(RowView row, Cell first) {
    Optional<Column> names = header.column(Label.INDICATOR_NAME);
    return names.filter(name -> name.first() == first.column()).isPresent()
        && first.text().indexOf('：') < 0
        && isOwnText(Label.TARGET_VALUE, row)
        && row.filled().stream().skip(1).allMatch(cell -> labels.match(cell.text()).isEmpty());
  }

  private static String beforeColon(String text) {
    String narrow = text.replace('：', ':');
    int colon = narrow.indexOf(':');
    return colon > 0 ? narrow.substring(0, colon) : narrow;
  }

  /** 合计 in a level, or in a name that stands under no level. */
  boolean isTotal(Optional<String> level1, Optional<String> level2, Optional<String> name) {
    return isTotal(level1)
        || isTotal(level2)
        || (level1.isEmpty() && level2.isEmpty() && isTotal(name));
  }

  private boolean isTotal(Optional<String> text) {
    return text.isPresent() && labels.is(text.get(), Label.TOTAL);
  }
}
