package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.DocumentException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The elements of WordprocessingML that carry text or shape, in the transitional and the strict
 * namespace. What was deleted, what only formats and the second wording of alternate content never
 * appear; containers without meaning of their own (content controls, insertions, links) appear and
 * may be passed over.
 */
final class WordXml {
  /** How a switch is written that is off; without a value it is on. */
  private static final Set<String> OFF = Set.of("0", "false", "off");

  private final WordEvents events;
  private final CellTexts cellTexts;
  // For each open alternate content, whether one wording was taken.
  private final Deque<Boolean> alternates = new ArrayDeque<>();
  private WordElement element = WordElement.OTHER;
  private boolean start;

  /**
   * The elements of Word in a part.
   *
   * @param cellTexts those of the cells that were read before
   */
  WordXml(WordEvents events, CellTexts cellTexts) {
    this.events = events;
    this.cellTexts = cellTexts;
  }

  /** The texts of the cells that were read before. */
  CellTexts cellTexts() {
    return cellTexts;
  }

  /**
   * Moves to the next start or end of an element.
   *
   * @return false at the end of the part
   */
  boolean next() throws XMLStreamException, DocumentException {
    while (events.next()) {
      element = events.element;
      start = events.start;
      if (!start) {
        if (element == WordElement.ALTERNATE_CONTENT) {
          alternates.pop();
        }
        return true;
      }
      if (!leftOut()) {
        return true;
      }
      events.skip();
    }
    return false;
  }

  /** The element that starts here; {@link WordElement#OTHER} at an end and for an unknown one. */
  WordElement started() {
    return start ? element : WordElement.OTHER;
  }

  /** Whether this element ends here. */
  boolean ends(WordElement asked) {
    return !start && element == asked;
  }

  /** The value of an attribute of the element that starts here, empty when it is not there. */
  String attribute(String attribute) {
    return events.attribute(attribute);
  }

  /** Appends the text of the element that starts here, up to its end. */
  void appendText(StringBuilder text) throws XMLStreamException, DocumentException {
    events.appendText(text);
  }

  /** Whether the properties that start here switch this one on. */
  boolean switchesOn(String property) throws XMLStreamException, DocumentException {
    boolean on = false;
    int level = events.depth;
    while (events.depth >= level && events.next()) {
      if (events.start && events.depth == level + 1 && events.localName().equals(property)) {
        on = !OFF.contains(attribute("val"));
      }
    }
    return on;
  }

  /** Reads the children of the properties that start here, to their end. */
  void properties(Property property) throws XMLStreamException, DocumentException {
    int level = events.depth;
    while (events.depth >= level && events.next()) {
      if (events.start && events.depth == level + 1 && events.isOfWord()) {
        property.read(events.localName(), attribute("val"));
      }
    }
  }

  /** Takes a property. */
  @FunctionalInterface
  interface Property {
    /**
     * Takes one property.
     *
     * @param name the name of its element
     * @param value its {@code val}, empty when it has none
     */
    void read(String name, String value);
  }

  private boolean leftOut() {
    switch (element) {
      case ALTERNATE_CONTENT -> alternates.push(false);
      case CHOICE, FALLBACK -> {
        boolean taken = !alternates.isEmpty() && alternates.pop();
        alternates.push(true);
        return taken;
      }
      default -> {
        return element.isLeftOut();
      }
    }
    return false;
  }
}
