package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartXml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
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

  private static final Set<String> LEFT_OUT =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "delInstrText",
          "rt",
          "pPr",
          "sdtPr",
          "sdtEndPr",
          "sectPr",
          "tblPr",
          "tblGrid");

  /** How a switch is written that is off; without a value it is on. */
  private static final Set<String> OFF = Set.of("0", "false", "off");

  private final PartXml reader;
  // For each open alternate content, whether one wording was taken.
  private final Deque<Boolean> alternates = new ArrayDeque<>();
  private String name = "";
  private boolean start;

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
        name = knownName();
        start = true;
        if (!leftOut()) {
          return true;
        }
        reader.skip();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        name = knownName();
        start = false;
        if (name.equals("AlternateContent")) {
          alternates.pop();
        }
        return true;
      }
    }
    return false;
  }

  /** The name of the element that starts here; empty at an end and for an unknown element. */
  String started() {
    return start ? name : "";
  }

  /** Whether an element of this name starts here. */
  boolean starts(String element) {
    return start && name.equals(element);
  }

  /** Whether an element of this name ends here. */
  boolean ends(String element) {
    return !start && name.equals(element);
  }

  /** The value of an attribute of the element that starts here, empty when it is not there. */
  String attribute(String attribute) {
    return reader.attribute(attribute).orElse("");
  }

  /** The text of the element that starts here, up to its end. */
  String text() throws XMLStreamException, DocumentException {
    return reader.text();
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

  /** The children of the properties that start here, by name, each with its {@code val}. */
  Map<String, String> properties() throws XMLStreamException, DocumentException {
    Map<String, String> properties = new HashMap<>();
    int level = reader.depth();
    while (reader.depth() >= level && reader.hasNext()) {
      if (reader.advance() == XMLStreamConstants.START_ELEMENT) {
        if (reader.depth() == level + 1) {
          properties.put(knownName(), attribute("val"));
        }
      }
    }
    return properties;
  }

  private String knownName() {
    String namespace = reader.namespace();
    String local = reader.localName();
    boolean known =
        WORD.contains(namespace)
            || namespace.equals(ALTERNATE)
            || (local.equals("t") && MATH.contains(namespace));
    return known ? local : "";
  }

  private boolean leftOut() {
    switch (name) {
      case "AlternateContent" -> alternates.push(false);
      case "Choice", "Fallback" -> {
        boolean taken = !alternates.isEmpty() && alternates.pop();
        alternates.push(true);
        return taken;
      }
      default -> {
        return LEFT_OUT.contains(name);
      }
    }
    return false;
  }
}
