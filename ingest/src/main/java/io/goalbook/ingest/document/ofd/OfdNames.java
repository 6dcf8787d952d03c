package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartXml;
import io.goalbook.model.source.RejectionCause;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The names by which the parts of an .ofd lead to each other. */
final class OfdNames {
  private OfdNames() {}

  /** The part that lists the pages of the first document. */
  static String documentRoot(PartXml xml) throws XMLStreamException, DocumentException {
    while (xml.hasNext()) {
      if (xml.advance() == XMLStreamConstants.START_ELEMENT && xml.localName().equals("DocRoot")) {
        return resolve("", xml.text().strip());
      }
    }
    throw new DocumentException(RejectionCause.DAMAGED, "no document is named");
  }

  /** The places of the pages, in reading order. */
  static List<String> pages(PartXml xml) throws XMLStreamException, DocumentException {
    List<String> pages = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.advance() == XMLStreamConstants.START_ELEMENT && xml.localName().equals("Page")) {
        pages.add(xml.attribute("BaseLoc").orElse(""));
      }
    }
    return pages;
  }

  /** The name in the archive of what a part calls so: from the root, or from its own folder. */
  static String resolve(String from, String name) {
    if (name.startsWith("/")) {
      return name.substring(1);
    }
    return from.substring(0, from.lastIndexOf('/') + 1) + name;
  }
}
