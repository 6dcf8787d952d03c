package io.goalbook.ingest.document.odf;

import io.goalbook.ingest.document.DocumentException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The styles of a document that hide what has them: text, sheets. */
final class OdfStyles {
  private final Set<String> hidden = new HashSet<>();

  /** Reads the styles that start here. */
  void read(OdfXml xml) throws XMLStreamException, DocumentException {
    String style = "";
    while (xml.next() && !xml.ends("office:automatic-styles")) {
      switch (xml.started()) {
        case "style:style" -> style = xml.attribute("name");
        case "style:text-properties" -> hideIf(xml.attribute("display").equals("none"), style);
        case "style:table-properties" -> hideIf(xml.attribute("display").equals("false"), style);
        default -> {}
      }
    }
  }

  private void hideIf(boolean hides, String style) {
    if (hides) {
      hidden.add(style);
    }
  }

  /** Whether the element that starts here has a style that hides it. */
  boolean hide(OdfXml xml) {
    return !hidden.isEmpty() && hidden.contains(xml.attribute("style-name"));
  }
}
