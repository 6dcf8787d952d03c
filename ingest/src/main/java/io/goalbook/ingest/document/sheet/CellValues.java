package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.DocumentException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * The values of cells as a person sees them: numbers and dates in their formats, of formulas the
 * stored result, errors as their signs.
 */
final class CellValues {
  private final SharedStrings strings;
  private final CellFormats formats;
  private final NumberText numbers;
  private final boolean from1904;

  /**
   * @param from1904 whether days are counted from 1904
   */
  CellValues(SharedStrings strings, CellFormats formats, boolean from1904) {
    this.strings = strings;
    this.formats = formats;
    this.numbers = new NumberText(from1904);
    this.from1904 = from1904;
  }

  /**
   * The text of the cell that has just started, up to its end.
   *
   * @return blank when the cell shows nothing; empty when it is a formula without a stored result
   */
  Optional<String> read(SheetXml xml) throws XMLStreamException, DocumentException {
    String type = xml.attribute("t").orElse("n");
    CellFormat format = formats.of(xml.number("s").orElse(0));
    boolean formula = false;
    Optional<String> text = Optional.empty();
    int level = xml.level();
    for (Optional<String> name = xml.nextWithin(level);
        name.isPresent();
        name = xml.nextWithin(level)) {
      switch (name.get()) {
        case "v" -> text = Optional.of(shown(type, xml.text(), format));
        case "is" -> text = Optional.of(RichText.of(xml));
        case "f" -> {
          formula = true;
          xml.skip();
        }
        default -> xml.skip();
      }
    }
    return text.isPresent() || formula ? text : Optional.of("");
  }

  private String shown(String type, String value, CellFormat format) throws DocumentException {
    return switch (type) {
      case "s" -> strings.get(value);
      case "str", "e" -> RichText.unescaped(value);
      case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      case "d" -> date(value.strip(), format);
      default -> number(value.strip(), format);
    };
  }

  private String number(String value, CellFormat format) {
    try {
      double number = Double.parseDouble(value);
      return Double.isFinite(number) ? numbers.of(number, format) : value;
    } catch (NumberFormatException e) {
      return value;
    }
  }

  // The strict form may write a day as 2025-06-30 or 2025-06-30T00:00:00.
  private String date(String value, CellFormat format) {
    try {
      LocalDateTime date =
          value.contains("T")
              ? LocalDateTime.parse(value.endsWith("Z") ? chopped(value) : value)
              : LocalDate.parse(value).atStartOfDay();
      return numbers.of(DateUtil.getExcelDate(date, from1904), format);
    } catch (DateTimeException e) {
      return value;
    }
  }

  private static String chopped(String value) {
    return value.substring(0, value.length() - 1);
  }
}
