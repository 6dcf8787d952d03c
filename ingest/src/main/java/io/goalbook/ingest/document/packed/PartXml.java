package io.goalbook.ingest.document.packed;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.StreamReaderImpl;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.RejectionCause;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * The events of a part: follows nothing outside the document, refuses document types, entities and
 * elements that are nested too deeply.
 */
public final class PartXml {
  // The class and not its interface: calls are direct then, and there are a thousand for a page.
  private final StreamReaderImpl reader;
  private int depth;

  private PartXml(StreamReaderImpl reader) {
    this.reader = reader;
  }

  /**
   * Reads the elements of a part.
   *
   * @param <T> what is read
   */
  @FunctionalInterface
  public interface Reading<T> {
    /** Reads to the end of what it knows. */
    T read(PartXml xml) throws XMLStreamException, DocumentException;
  }

  /** A factory that follows nothing outside the document. Safe for threads once it is made. */
  public static XMLInputFactory factory() {
    // By name and not by lookup: another parser on the class path must not change what is read.
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // Broken characters are told where the parser moves on, never where their text is asked for.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return factory;
  }

  /**
   * Reads a part as a whole and compares its check sum; the caller closes the part.
   *
   * @throws DocumentException when the part is damaged, hostile or too large
   */
  public static <T> T read(XMLInputFactory factory, PartStream part, Reading<T> reading)
      throws DocumentException {
    try {
      T result = toEnd((StreamReaderImpl) factory.createXMLStreamReader(part), reading);
      part.verify();
      return result;
    } catch (XMLStreamException e) {
      RejectionCause cause = part.excess().orElse(RejectionCause.DAMAGED);
      throw new DocumentException(cause, "a part cannot be read", e);
    }
  }

  /** Reads all events of a parser and closes it. */
  static <T> T toEnd(StreamReaderImpl reader, Reading<T> reading)
      throws XMLStreamException, DocumentException {
    try {
      PartXml xml = new PartXml(reader);
      T result = reading.read(xml);
      xml.finish();
      return result;
    } finally {
      reader.close();
    }
  }

  /** Whether events are left. */
  public boolean hasNext() throws XMLStreamException {
    return reader.hasNext();
  }

  /**
   * Moves to the next event.
   *
   * @return one of {@link XMLStreamConstants}
   */
  public int advance() throws XMLStreamException, DocumentException {
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

  /** How many elements are open, with the one that starts here. */
  public int depth() {
    return depth;
  }

  /** The namespace of the element at hand, empty when it has none. */
  public String namespace() {
    String namespace = reader.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }

  /** The name of the element at hand without its prefix. */
  public String localName() {
    return reader.getLocalName();
  }

  /**
   * The value of an attribute of the element that starts here, whatever its namespace.
   *
   * @return empty when it is not there
   */
  public Optional<String> attribute(String name) {
    for (int index = 0; index < reader.getAttributeCount(); index++) {
      if (reader.getAttributeLocalName(index).equals(name)) {
        return Optional.of(reader.getAttributeValue(index));
      }
    }
    return Optional.empty();
  }

  /** The text of the element that starts here, up to its end. */
  public String text() throws XMLStreamException, DocumentException {
    StringBuilder text = new StringBuilder();
    appendText(text);
    return text.toString();
  }

  /** Appends the text of the element that starts here, up to its end. */
  public void appendText(StringBuilder text) throws XMLStreamException, DocumentException {
    int level = depth;
    while (depth >= level && reader.hasNext()) {
      if (isText(advance())) {
        appendTo(text);
      }
    }
  }

  /** Appends the characters at hand. */
  public void appendTo(StringBuilder text) {
    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  /** Whether an event brings characters. */
  public static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.SPACE
        || event == XMLStreamConstants.CDATA;
  }

  /** Passes over the element that starts here, to its end. */
  public void skip() throws XMLStreamException, DocumentException {
    int level = depth;
    while (depth >= level && reader.hasNext()) {
      advance();
    }
  }

  // To the very end: a document that is cut off behind its last block is damaged, too.
  private void finish() throws XMLStreamException, DocumentException {
    while (reader.hasNext()) {
      advance();
    }
  }
}
