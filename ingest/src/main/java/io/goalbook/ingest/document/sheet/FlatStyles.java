package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.DocumentException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The number formats of a workbook of Excel 2003 in XML, by the names of styles. */
final class FlatStyles {
  /** Formats that have names there; the rest are codes. */
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("General Number", "General"),
          Map.entry("General Date", "yyyy/m/d h:mm"),
          Map.entry("Short Date", "yyyy/m/d"),
          Map.entry("Medium Date", "d-mmm-yy"),
          Map.entry("Long Date", "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry("Short Time", "h:mm"),
          Map.entry("Medium Time", "h:mm AM/PM"),
          Map.entry("Long Time", "h:mm:ss"),
          Map.entry("Currency", "\"¥\"#,##0.00"),
          Map.entry("Euro Currency", "\"€\"#,##0.00"),
          Map.entry("Fixed", "0.00"),
          Map.entry("Standard", "#,##0.00"),
          Map.entry("Percent", "0.00%"),
          Map.entry("Scientific", "0.00E+00"));

  /** A number of no format that programs know by heart. */
  private static final int OWN = 999;

  private static final String DEFAULT = "Default";

  private final Map<String, CellFormat> ofStyle = new HashMap<>();

  /** Reads the styles that start here. */
  void read(SheetXml xml) throws XMLStreamException, DocumentException {
    String style = DEFAULT;
    int level = xml.level();
    for (Optional<String> name = xml.nextWithin(level);
        name.isPresent();
        name = xml.nextWithin(level)) {
      if (name.get().equals("Style")) {
        style = xml.attribute("ID").orElse(DEFAULT);
        ofStyle.put(style, of(xml.attribute("Parent").orElse(DEFAULT)));
      } else if (name.get().equals("NumberFormat")) {
        ofStyle.put(style, format(xml.attribute("Format").orElse("General")));
      }
    }
  }

  private static CellFormat format(String written) {
    return CellFormat.of(OWN, Optional.of(NAMED.getOrDefault(written, written)));
  }

  /** The format of a style; one that the workbook does not have means that of all cells. */
  CellFormat of(String style) {
    CellFormat others = ofStyle.getOrDefault(DEFAULT, CellFormat.GENERAL);
    return ofStyle.getOrDefault(style, others);
  }
}
