package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartXml;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The part that an .ofd is opened by. */
final class OfdRoot {
  /** Its name. */
  static final String NAME = "OFD.xml";

  private OfdRoot() {}

  /** The names of the documents in the file, in their order; nearly always one. */
  static List<String> documents(PartXml xml) throws XMLStreamException, DocumentException {
    List<String> documents = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.advance() == XMLStreamConstants.START_ELEMENT && xml.localName().equals("DocRoot")) {
        documents.add(xml.text());
      }
    }
    return documents;
  }
}
