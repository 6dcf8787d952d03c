package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartXml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The elements of WordprocessingML that carry text or shape, in the transitional and the strict
 * namespace. What was deleted, what only formats and the second wording of alternate content never
 * appear; containers without meaning of their own (content controls, insertions, links) appear and
 * may be passed over.
 */
final class WordXml {
  private static final Set<String> WORD =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");
  private static final Set<String> MATH =
      Set.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "http://purl.oclc.org/ooxml/officeDocument/math");
  private static final String ALTERNATE =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /** How a switch is written that is off; without a value it is on. */
  private static final Set<String> OFF = Set.of("0", "false", "off");

  private final PartXml reader;
  // For each open alternate content, whether one wording was taken.
  private final Deque<Boolean> alternates = new ArrayDeque<>();
  private WordElement element = WordElement.OTHER;
  private boolean start;
  private String lastNamespace = "";
  private boolean lastIsKnown;

  /** The elements of Word in a part. */
  WordXml(PartXml reader) {
    this.reader = reader;
  }

  /**
   * Moves to the next start or end of an element.
   *
   * @return false at the end of the part
   */
  boolean next() throws XMLStreamException, DocumentException {
    while (reader.hasNext()) {
      int event = reader.advance();
      if (event == XMLStreamConstants.START_ELEMENT) {
        element = knownElement();
        start = true;
        if (!leftOut()) {
          return true;
        }
        reader.skip();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        element = knownElement();
        start = false;
        if (element == WordElement.ALTERNATE_CONTENT) {
          alternates.pop();
        }
        return true;
      }
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
    return reader.attribute(attribute).orElse("");
  }

  /** Appends the text of the element that starts here, up to its end. */
  void appendText(StringBuilder text) throws XMLStreamException, DocumentException {
    reader.appendText(text);
  }

  /** Whether the properties that start here switch this one on. */
  boolean switchesOn(String property) throws XMLStreamException, DocumentException {
    boolean on = false;
    int level = reader.depth();
    while (reader.depth() >= level && reader.hasNext()) {
      if (reader.advance() == XMLStreamConstants.START_ELEMENT
          && reader.depth() == level + 1
          && reader.localName().equals(property)) {
        on = !OFF.contains(attribute("val"));
      }
    }
    return on;
  }

  /** Reads the children of the properties that start here, to their end. */
  void properties(Property property) throws XMLStreamException, DocumentException {
    int level = reader.depth();
    while (reader.depth() >= level && reader.hasNext()) {
      if (reader.advance() == XMLStreamConstants.START_ELEMENT
          && reader.depth() == level + 1
          && isOfWord()) {
        property.read(reader.localName(), attribute("val"));
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

  private WordElement knownElement() {
    if (isOfWord()) {
      return WordElement.of(reader.localName());
    }
    // A formula has runs of its own, whose text is text.
    boolean formula = MATH.contains(reader.namespace()) && reader.localName().equals("t");
    return formula ? WordElement.TEXT : WordElement.OTHER;
  }

  // Most elements follow one of the same namespace, which a parser gives as the same object.
  @SuppressWarnings("ReferenceEquality")
  private boolean isOfWord() {
    String namespace = reader.namespace();
    if (namespace != lastNamespace) {
      lastNamespace = namespace;
      lastIsKnown = WORD.contains(namespace) || namespace.equals(ALTERNATE);
    }
    return lastIsKnown;
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
