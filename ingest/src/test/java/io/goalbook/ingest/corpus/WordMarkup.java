package io.goalbook.ingest.corpus;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of WordprocessingML, written one after the other. */
final class WordMarkup {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final XMLStreamWriter out;

  WordMarkup(OutputStream bytes) throws XMLStreamException {
    this.out =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
  }

  /** Opens the document and its body. */
  void startDocument() throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement("w:document");
    out.writeNamespace("w", WORD);
    out.writeNamespace("r", RELATION);
    start("body");
  }

  /** Closes the body and the document; the page has a header and a footer. */
  void endDocument() throws XMLStreamException {
    start("sectPr");
    reference("headerReference", "rId4");
    reference("footerReference", "rId5");
    empty("pgSz", "w", "11906", "h", "16838");
    empty("pgMar", "top", "1440", "right", "1080", "bottom", "1440", "left", "1080");
    end();
    end();
    out.writeEndElement();
    out.writeEndDocument();
    out.close();
  }

  private void reference(String element, String id) throws XMLStreamException {
    out.writeEmptyElement("w:" + element);
    out.writeAttribute("w:type", "default");
    out.writeAttribute("r:id", id);
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  void start(String element, String... attributes) throws XMLStreamException {
    out.writeStartElement("w:" + element);
    attributes(attributes);
  }

  /** Closes the element that was opened last. */
  void end() throws XMLStreamException {
    out.writeEndElement();
  }

  /**
   * An element without content.
   *
   * @param attributes names and values in turn
   */
  void empty(String element, String... attributes) throws XMLStreamException {
    out.writeEmptyElement("w:" + element);
    attributes(attributes);
  }

  /** A text whose spaces count. */
  void text(String text) throws XMLStreamException {
    out.writeStartElement("w:t");
    out.writeAttribute("xml:space", "preserve");
    out.writeCharacters(text);
    out.writeEndElement();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int index = 0; index < attributes.length; index += 2) {
      out.writeAttribute("w:" + attributes[index], attributes[index + 1]);
    }
  }
}
