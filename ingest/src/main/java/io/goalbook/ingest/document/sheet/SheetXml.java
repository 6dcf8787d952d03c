package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartStream;
import io.goalbook.ingest.document.packed.PartXml;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The elements of a part of a workbook by their local names: the transitional and the strict form
 * differ only in their namespaces. Extensions never appear.
 */
final class SheetXml {
  private final PartXml xml;

  private SheetXml(PartXml xml) {
    this.xml = xml;
  }

  /**
   * Reads a part.
   *
   * @param <T> what is read
   */
  @FunctionalInterface
  interface Reading<T> {
    /** What the part says. */
    T read(SheetXml xml) throws XMLStreamException, DocumentException;
  }

  /** The elements of what is read. */
  static SheetXml of(PartXml xml) {
    return new SheetXml(xml);
  }

  /** Reads a part as a whole; the caller closes the part. */
  static <T> T read(XMLInputFactory factory, PartStream part, Reading<T> reading)
      throws DocumentException {
    return PartXml.read(factory, part, xml -> reading.read(new SheetXml(xml)));
  }

  /**
   * Moves to the start of the next element, on any level.
   *
   * @return its name; empty at the end of the part
   */
  Optional<String> next() throws XMLStreamException, DocumentException {
    while (xml.hasNext()) {
      if (xml.advance() == XMLStreamConstants.START_ELEMENT) {
        if (!xml.localName().equals("extLst")) {
          return Optional.of(xml.localName());
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
    while (xml.depth() >= level && xml.hasNext()) {
      if (xml.advance() == XMLStreamConstants.START_ELEMENT) {
        return Optional.of(xml.localName());
      }
    }
    return Optional.empty();
  }

  /** How deep the element that has just started lies, from 1. */
  int level() {
    return xml.depth();
  }

  /** The value of an attribute of the element that has just started, whatever its namespace. */
  Optional<String> attribute(String name) {
    return xml.attribute(name);
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
    return xml.text();
  }

  /** Passes over the element that has just started. */
  void skip() throws XMLStreamException, DocumentException {
    xml.skip();
  }
}
