package io.goalbook.charts.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;

/** The rows of the tables of one sheet, from what they show to their markup. */
final class TableRows {
  private static final int MOST_LINES = 12;
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
   * @return its height in points
   */
  <T> float write(int row, List<Column<T>> columns, T shown) {
    List<Optional<Object>> values = new ArrayList<>(columns.size());
    for (Column<T> column : columns) {
      values.add(column.value().apply(shown).map(Object.class::cast));
    }
    float height = height(columns, values);
    markup.begin(row, height);
    for (int column = 0; column < columns.size(); column++) {
      cell(columns.get(column), values.get(column), shown);
    }
    stream.append(markup.end());
    return height;
  }

  /** How high the header of a table is, in points: two lines, more where a name needs them. */
  static float headerHeight(List<? extends Column<?>> columns) {
    int lines =
        columns.stream()
            .mapToInt(column -> TextLines.of(column.header(), column.width()))
            .max()
            .orElse(1);
    return Math.max(2, lines) * LINE_POINTS + 2;
  }

  /** Said in the file, because not every program finds the height of wrapped text by itself. */
  private static <T> float height(List<Column<T>> columns, List<Optional<Object>> values) {
    int lines = 1;
    for (int at = 0; at < columns.size(); at++) {
      Column<T> column = columns.get(at);
      if (column.kind() == CellKind.TEXT && values.get(at).isPresent()) {
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
