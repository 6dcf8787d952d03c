package io.goalbook.charts.workbook.chart;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * Writes what the small jar of schemas has no types for. The full one is 10 MB larger and would be
 * needed for three elements.
 */
final class SmallSchema {
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final QName VALUE = new QName("val");

  private SmallSchema() {}

  /** Gives an element its value. */
  static void value(XmlObject element, String value) {
    try (XmlCursor cursor = element.newCursor()) {
      cursor.setAttributeText(VALUE, value);
    }
  }

  /** Adds a last element with a value; it is of the same namespace. */
  static void append(XmlObject element, String name, String value) {
    try (XmlCursor cursor = element.newCursor()) {
      String space = cursor.getName().getNamespaceURI();
      cursor.toEndToken();
      cursor.beginElement(name, space);
      cursor.insertAttributeWithValue(VALUE, value);
    }
  }

  /** Adds stripes of a colour on white as the fill of a shape that has none. */
  static void stripes(XmlObject shape, String rgb) {
    try (XmlCursor cursor = shape.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement("pattFill", DRAWING);
      cursor.insertAttributeWithValue("prst", "wdUpDiag");
      colour(cursor, "fgClr", rgb);
      colour(cursor, "bgClr", "FFFFFF");
    }
  }

  private static void colour(XmlCursor cursor, String name, String rgb) {
    cursor.beginElement(name, DRAWING);
    cursor.beginElement("srgbClr", DRAWING);
    cursor.insertAttributeWithValue(VALUE, rgb);
    cursor.toNextToken();
    cursor.toNextToken();
  }
}
