package io.goalbook.charts.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;

/** The rows of the tables of one sheet, from what they show to their markup. */
final class TableRows {
  private static final int MOST_LINES = 8;
  private static final float LINE_POINTS = 14f;

  private final RowMarkup markup = new RowMarkup();
  private final RowStream stream;
  private final Styles styles;

  TableRows(RowStream stream, Styles styles) {
    this.stream = stream;
    this.styles = styles;
  }

  /**
   * Writes a row, as high as its longest text needs.
   *
   * @param row zero-based
   */
  <T> void write(int row, List<Column<T>> columns, T shown) {
    List<Optional<Object>> values = new ArrayList<>(columns.size());
    for (Column<T> column : columns) {
      values.add(column.value().apply(shown).map(Object.class::cast));
    }
    markup.begin(row, height(columns, values));
    for (int column = 0; column < columns.size(); column++) {
      cell(columns.get(column), values.get(column), shown);
    }
    stream.append(markup.end());
  }

  /** Said in the file, because not every program finds the height of wrapped text by itself. */
  private static <T> float height(List<Column<T>> columns, List<Optional<Object>> values) {
    int lines = 1;
    for (int at = 0; at < columns.size(); at++) {
      Column<T> column = columns.get(at);
      if (column.kind() == CellKind.LONG_TEXT && values.get(at).isPresent()) {
        lines = Math.max(lines, TextLines.of(values.get(at).get().toString(), column.width()));
      }
    }
    return Math.min(lines, MOST_LINES) * LINE_POINTS + 3;
  }

  private <T> void cell(Column<T> column, Optional<Object> value, T shown) {
    Optional<String> target = value.isPresent() ? column.target().apply(shown) : Optional.empty();
    CellStyle style = style(column, target.isPresent(), column.marked().test(shown));
    if (value.isEmpty()) {
      markup.blank(style);
    } else if (target.isPresent()) {
      markup.link(style, target.get(), value.get());
    } else {
      markup.value(style, value.get());
    }
  }

  private CellStyle style(Column<?> column, boolean linked, boolean marked) {
    if (marked) {
      return styles.marked(column.kind());
    }
    return linked ? styles.linked(column.kind()) : styles.cell(column.kind());
  }
}
