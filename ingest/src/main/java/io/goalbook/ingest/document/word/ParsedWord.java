package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartXml;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The elements of a part as a parser finds them, whatever is written there. */
final class ParsedWord extends WordEvents {
  private final PartXml xml;

  ParsedWord(PartXml xml) {
    this.xml = xml;
  }

  @Override
  boolean next() throws XMLStreamException, DocumentException {
    while (xml.hasNext()) {
      int event = xml.advance();
      start = event == XMLStreamConstants.START_ELEMENT;
      if (start || event == XMLStreamConstants.END_ELEMENT) {
        element = WordNamespaces.element(xml.namespace(), xml.localName());
        depth = xml.depth();
        return true;
      }
    }
    return false;
  }

  @Override
  boolean isOfWord() {
    return WordNamespaces.isOfWord(xml.namespace());
  }

  @Override
  String localName() {
    return xml.localName();
  }

  @Override
  String attribute(String name) {
    return xml.attribute(name).orElse("");
  }

  @Override
  void appendText(StringBuilder text) throws XMLStreamException, DocumentException {
    xml.appendText(text);
    depth = xml.depth();
    start = false;
  }
}
