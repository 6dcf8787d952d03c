package io.goalbook.charts.workbook.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The markup of one row of a table after the other, cell by cell from the left (ECMA-376 part 1,
 * 18.3.1.73 and 18.3.1.4).
 *
 * <p>Written by hand, because sheets have millions of cells: an object a cell takes four times as
 * long. The cells do not name their places, which the standard leaves to the reader: the names are
 * most of what is left of a sheet when it is packed.
 */
final class RowMarkup {
  private final StringBuilder markup = new StringBuilder();

  /**
   * Begins a row.
   *
   * @param row zero-based
   */
  void begin(int row, float heightInPoints) {
    markup.setLength(0);
    markup.append("<row r=\"").append(row + 1).append("\" customHeight=\"1\" ht=\"");
    markup.append(heightInPoints).append("\">");
  }

  /** Adds an empty cell. */
  void blank(CellStyle style) {
    cell(style);
    markup.append("/>");
  }

  /** Adds a cell with a text, a number or a date. */
  void value(CellStyle style, Object value) {
    cell(style);
    Optional<String> number = number(value);
    if (number.isPresent()) {
      markup.append("><v>").append(number.get()).append("</v></c>");
    } else {
      String text = XmlText.kept(CellText.of(value.toString()));
      markup.append(" t=\"inlineStr\"><is><t").append(XmlText.space(text)).append('>');
      XmlText.append(markup, text);
      markup.append("</t></is></c>");
    }
  }

  /** Adds a cell that shows a value and leads to a place. */
  void link(CellStyle style, String place, Object value) {
    cell(style);
    Optional<String> number = number(value);
    markup.append(number.isPresent() ? "><f>" : " t=\"str\"><f>");
    XmlText.append(markup, LinkFormula.of(place, value));
    markup.append("</f><v>");
    XmlText.append(markup, number.orElseGet(() -> XmlText.kept(CellText.of(value.toString()))));
    markup.append("</v></c>");
  }

  private void cell(CellStyle style) {
    markup.append("<c s=\"").append(style.getIndex()).append('"');
  }

  private static Optional<String> number(Object value) {
    if (value instanceof BigDecimal number) {
      return Optional.of(shortest(number.doubleValue()));
    }
    if (value instanceof Integer number) {
      return Optional.of(number.toString());
    }
    if (value instanceof LocalDate date) {
      return Optional.of(Long.toString(Math.round(DateUtil.getExcelDate(date))));
    }
    return Optional.empty();
  }

  private static String shortest(double number) {
    long whole = (long) number;
    return whole == number ? Long.toString(whole) : Double.toString(number);
  }

  /** Ends the row. */
  StringBuilder end() {
    return markup.append("</row>\n");
  }
}
