package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.DocumentException;
import javax.xml.stream.XMLStreamException;

/**
 * The starts and ends of elements in a part of a Word document, whoever finds them. A class and not
 * an interface, and the element a field: there are ten thousands of them in a document.
 */
abstract class WordEvents {
  /** The element at hand, {@link WordElement#OTHER} for an unknown one. */
  WordElement element = WordElement.OTHER;

  /** Whether the element at hand starts here and does not end. */
  boolean start;

  /** How many elements are open, with the one that starts here. */
  int depth;

  /**
   * Moves to the next start or end of an element.
   *
   * @return false at the end of the part
   */
  abstract boolean next() throws XMLStreamException, DocumentException;

  /** Whether the element at hand is in a namespace of Word. */
  abstract boolean isOfWord();

  /** The name of the element at hand without its prefix. */
  abstract String localName();

  /** The value of an attribute of the element that starts here, empty when it is not there. */
  abstract String attribute(String name);

  /** Appends the text of the element that starts here, up to its end. */
  abstract void appendText(StringBuilder text) throws XMLStreamException, DocumentException;

  /** Passes over the element that starts here, to its end. */
  final void skip() throws XMLStreamException, DocumentException {
    int level = depth;
    while (depth >= level && next()) {
      // Everything on the way is left out.
    }
  }
}
