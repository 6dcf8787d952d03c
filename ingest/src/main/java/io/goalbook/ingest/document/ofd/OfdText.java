package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartXml;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * A piece of text on a page.
 *
 * @param left where it begins, in millimetres from the left
 * @param baseline where it stands, in millimetres from the top
 * @param size the height of its letters in millimetres
 */
record OfdText(double left, double baseline, double size, String text) {
  private static final double USUAL_SIZE = 4;

  /** All pieces of a page, in the order of the file. */
  static List<OfdText> read(PartXml xml) throws XMLStreamException, DocumentException {
    List<OfdText> texts = new ArrayList<>();
    double left = 0;
    double top = 0;
    double size = USUAL_SIZE;
    while (xml.hasNext()) {
      if (xml.advance() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.localName().equals("TextObject")) {
        String[] boundary = xml.attribute("Boundary").orElse("").strip().split("\\s+", 4);
        left = number(boundary[0], 0);
        top = boundary.length > 1 ? number(boundary[1], 0) : 0;
        size = number(xml, "Size", USUAL_SIZE);
      } else if (xml.localName().equals("TextCode")) {
        double x = left + number(xml, "X", 0);
        double y = top + number(xml, "Y", 0);
        texts.add(new OfdText(x, y, size, xml.text()));
      }
    }
    return texts;
  }

  /** About where it ends: letters of Chinese are as wide as they are high. */
  double right() {
    return left + size * text.codePointCount(0, text.length());
  }

  private static double number(PartXml xml, String attribute, double otherwise) {
    return xml.attribute(attribute).map(text -> number(text, otherwise)).orElse(otherwise);
  }

  private static double number(String text, double otherwise) {
    try {
      double number = Double.parseDouble(text);
      return Double.isFinite(number) ? number : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
