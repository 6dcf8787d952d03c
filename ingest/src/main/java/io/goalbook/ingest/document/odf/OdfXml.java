package io.goalbook.ingest.document.odf;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.packed.PartXml;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The elements of OpenDocument under the names of their namespaces, for example {@code text:p} and
 * {@code drawing:frame}, whatever prefixes the file uses. What was deleted, comments and
 * descriptions of pictures never appear.
 */
final class OdfXml {
  private static final String BEFORE = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String BEHIND = ":1.0";

  private static final Set<String> LEFT_OUT =
      Set.of(
          "text:tracked-changes",
          "table:tracked-changes",
          "text:note-citation",
          "text:ruby-text",
          "office:annotation",
          "office:forms",
          "office:scripts",
          "table:shapes",
          "table:dde-links",
          "table:content-validations");

  private final PartXml xml;
  private int event;
  private String name = "";

  OdfXml(PartXml xml) {
    this.xml = xml;
  }

  /**
   * Moves to the next start or end of an element or to the next characters.
   *
   * @return false at the end of the part
   */
  boolean next() throws XMLStreamException, DocumentException {
    while (xml.hasNext()) {
      event = xml.advance();
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        name = prefix(xml.namespace()) + ":" + xml.localName();
        if (event == XMLStreamConstants.END_ELEMENT || !LEFT_OUT.contains(name)) {
          return true;
        }
        xml.skip();
      } else if (isText()) {
        return true;
      }
    }
    return false;
  }

  private static String prefix(String namespace) {
    boolean standard = namespace.startsWith(BEFORE) && namespace.endsWith(BEHIND);
    return standard
        ? namespace.substring(BEFORE.length(), namespace.length() - BEHIND.length())
        : "";
  }

  /** The name of the element that starts here, for example {@code text:p}; empty elsewhere. */
  String started() {
    return event == XMLStreamConstants.START_ELEMENT ? name : "";
  }

  /** Whether an element of this name ends here. */
  boolean ends(String element) {
    return event == XMLStreamConstants.END_ELEMENT && name.equals(element);
  }

  /** Whether characters stand here. */
  boolean isText() {
    return PartXml.isText(event);
  }

  /** Appends the characters that stand here. */
  void appendTo(StringBuilder text) {
    xml.appendTo(text);
  }

  /** How many elements are open. */
  int depth() {
    return xml.depth();
  }

  /** Passes over the element that starts here. */
  void skip() throws XMLStreamException, DocumentException {
    xml.skip();
  }

  /** The value of an attribute of the element that starts here, empty when it is not there. */
  String attribute(String attribute) {
    return xml.attribute(attribute).orElse("");
  }

  /**
   * A count in an attribute.
   *
   * @return at least 1 and at most {@code most}
   */
  int count(String attribute, int most) {
    try {
      long count = Long.parseLong(attribute(attribute));
      return (int) Math.max(1, Math.min(most, count));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
