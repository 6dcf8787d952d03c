package io.goalbook.charts.page;

import io.goalbook.charts.page.Node.Attribute;
import io.goalbook.charts.page.Node.Element;
import java.util.List;
import java.util.function.Function;

/**
 * A table of a page. The first column names the row.
 *
 * @param caption what it shows
 * @param columns from left to right
 */
public record PageTable<T>(String caption, List<Column<T>> columns) {

  /** Copies the list. */
  public PageTable {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param header above it
   * @param isNumber numbers stand right
   * @param value what stands in a row; an empty text where there is nothing
   */
  public record Column<T>(String header, boolean isNumber, Function<T, String> value) {

    /** A column of words. */
    public static <T> Column<T> words(String header, Function<T, String> value) {
      return new Column<>(header, false, value);
    }

    /** A column of numbers. */
    public static <T> Column<T> numbers(String header, Function<T, String> value) {
      return new Column<>(header, true, value);
    }
  }

  /** The table; on a narrow screen it scrolls by itself. */
  public Element of(List<T> rows) {
    Element table =
        Node.of(
            Tag.TABLE,
            List.of(
                Node.of(Tag.CAPTION, caption),
                Node.of(Tag.THEAD, List.of(Node.of(Tag.TR, headers()))),
                Node.of(Tag.TBODY, rows.stream().map(this::row).toList())));
    return Node.of(Tag.DIV, "wide", List.of(table));
  }

  private List<Element> headers() {
    return columns.stream()
        .map(column -> cell(Tag.TH, column, column.header()).with(Attribute.SCOPE, "col"))
        .toList();
  }

  private Element row(T row) {
    return Node.of(
        Tag.TR, columns.stream().map(column -> value(column, column.value().apply(row))).toList());
  }

  private Element value(Column<T> column, String text) {
    return column.equals(columns.get(0))
        ? cell(Tag.TH, column, text).with(Attribute.SCOPE, "row")
        : cell(Tag.TD, column, text);
  }

  private Element cell(Tag tag, Column<T> column, String text) {
    Element cell = Node.of(tag, text);
    return column.isNumber() ? cell.with(Attribute.CLASS, "number") : cell;
  }
}
