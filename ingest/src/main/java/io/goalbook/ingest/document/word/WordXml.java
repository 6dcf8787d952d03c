package io.goalbook.ingest.document.word;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

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
          "rPr",
          "sdtPr",
          "sdtEndPr",
          "sectPr",
          "tblPr",
          "tblGrid");

  private final XMLStreamReader reader;
  // For each open alternate content, whether one wording was taken.
  private final Deque<Boolean> alternates = new ArrayDeque<>();
  private String name = "";
  private boolean start;
  private int depth;

  private WordXml(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** Reads blocks from the elements of a part. */
  @FunctionalInterface
  interface Reading {
    /** Reads to the end of what it knows. */
    List<Block> blocks(WordXml xml) throws XMLStreamException, DocumentException;
  }

  /** A factory that follows nothing outside the document. */
  static XMLInputFactory factory() {
    // By name and not by lookup: another parser on the class path must not change what is read.
    XMLInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // PartLimits.DEPTH holds before this one.
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 10 * PartLimits.DEPTH);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 20);
    return factory;
  }

  /** Reads a part as a whole; the caller closes the part. */
  static List<Block> read(XMLInputFactory factory, PartStream part, Reading reading)
      throws XMLStreamException, DocumentException, IOException {
    XMLStreamReader reader = factory.createXMLStreamReader(part.characters());
    try {
      WordXml xml = new WordXml(reader);
      List<Block> blocks = reading.blocks(xml);
      xml.finish();
      return blocks;
    } finally {
      reader.close();
    }
  }

  /**
   * Moves to the next start or end of an element.
   *
   * @return false at the end of the part
   */
  boolean next() throws XMLStreamException, DocumentException {
    while (reader.hasNext()) {
      int event = advance();
      if (event == XMLStreamConstants.START_ELEMENT) {
        name = knownName();
        start = true;
        if (!leftOut()) {
          return true;
        }
        skip();
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
    for (int index = 0; index < reader.getAttributeCount(); index++) {
      if (reader.getAttributeLocalName(index).equals(attribute)) {
        return reader.getAttributeValue(index);
      }
    }
    return "";
  }

  /** The text of the element that starts here, up to its end. */
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

  /** The children of the properties that start here, by name, each with its {@code val}. */
  Map<String, String> properties() throws XMLStreamException, DocumentException {
    Map<String, String> properties = new HashMap<>();
    int level = depth;
    while (depth >= level && reader.hasNext()) {
      if (advance() == XMLStreamConstants.START_ELEMENT) {
        if (depth == level + 1) {
          properties.put(knownName(), attribute("val"));
        }
      }
    }
    return properties;
  }

  // To the very end: a document that is cut off behind its last block is damaged, too.
  private void finish() throws XMLStreamException, DocumentException {
    while (reader.hasNext()) {
      advance();
    }
  }

  private void skip() throws XMLStreamException, DocumentException {
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
    if (event == XMLStreamConstants.START_ELEMENT && ++depth > PartLimits.DEPTH) {
      throw new DocumentException(RejectionCause.HOSTILE, "elements are nested too deeply");
    }
    if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return event;
  }

  private String knownName() {
    String namespace = reader.getNamespaceURI();
    if (namespace == null) {
      return "";
    }
    String local = reader.getLocalName();
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
