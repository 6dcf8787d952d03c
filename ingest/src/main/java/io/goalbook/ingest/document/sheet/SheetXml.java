package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.RejectionCause;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of a part of a workbook by their local names: the transitional and the strict form
 * differ only in their namespaces. Extensions never appear.
 */
final class SheetXml {
  /** A cell lies six levels deep. */
  private static final int DEPTH = 100;

  private final XMLStreamReader reader;
  private int depth;

  SheetXml(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** A factory that follows nothing outside the document. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // JDK 25 stops at 100 levels and JDK 17 never: DEPTH holds on both.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    return factory;
  }

  /**
   * Moves to the start of the next element, on any level.
   *
   * @return its name; empty at the end of the part
   */
  Optional<String> next() throws XMLStreamException, DocumentException {
    while (reader.hasNext()) {
      if (advance() == XMLStreamConstants.START_ELEMENT) {
        if (!reader.getLocalName().equals("extLst")) {
          return Optional.of(reader.getLocalName());
        }
        skip();
      }
    }
    return Optional.empty();
  }

  /**
   * Moves to the start of the next element inside of one.
   *
   * @param level what {@link #level()} was when the outer element started
   * @return its name; empty when the outer element has ended
   */
  Optional<String> nextWithin(int level) throws XMLStreamException, DocumentException {
    while (depth >= level && reader.hasNext()) {
      if (advance() == XMLStreamConstants.START_ELEMENT) {
        return Optional.of(reader.getLocalName());
      }
    }
    return Optional.empty();
  }

  /** How deep the element that has just started lies, from 1. */
  int level() {
    return depth;
  }

  /** The value of an attribute of the element that has just started, whatever its namespace. */
  Optional<String> attribute(String name) {
    for (int index = 0; index < reader.getAttributeCount(); index++) {
      if (reader.getAttributeLocalName(index).equals(name)) {
        return Optional.of(reader.getAttributeValue(index));
      }
    }
    return Optional.empty();
  }

  /** The value of an attribute as a whole number; empty when it is none. */
  OptionalInt number(String name) {
    try {
      return attribute(name).stream().mapToInt(Integer::parseInt).findFirst();
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }

  /** Whether an attribute is set to true. */
  boolean isTrue(String name) {
    return attribute(name).filter(value -> value.equals("1") || value.equals("true")).isPresent();
  }

  /** The text of the element that has just started, up to its end. */
  String text() throws XMLStreamException, DocumentException {
    StringBuilder text = new StringBuilder();
    int level = depth;
    while (depth >= level && reader.hasNext()) {
      int event = advance();
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.SPACE
          || event == XMLStreamConstants.CDATA) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
    }
    return text.toString();
  }

  /** Passes over the element that has just started. */
  void skip() throws XMLStreamException, DocumentException {
    int level = depth;
    while (depth >= level && reader.hasNext()) {
      advance();
    }
  }

  private int advance() throws XMLStreamException, DocumentException {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new DocumentException(RejectionCause.HOSTILE, "a document type or entity");
    }
    if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEPTH) {
      throw new DocumentException(RejectionCause.HOSTILE, "elements are nested too deeply");
    }
    if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return event;
  }
}
