package io.goalbook.ingest.document.packed;

import com.fasterxml.aalto.stax.StreamReaderImpl;
import io.goalbook.ingest.document.ByteOrderMark;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.RejectionCause;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * A document that is one XML file and no archive. It expands to nothing, so the size of the file
 * bounds it; for the rest it is read as parts of archives are.
 */
public final class XmlFile {
  private static final int HEAD = 200;

  // The parser knows the encodings of the standard; offices' systems also write their own.
  private static final Pattern CHINESE =
      Pattern.compile(
          "\\A<\\?xml[^>]*encoding\\s*=\\s*[\"'](?:GB[\\w-]*)[\"']", Pattern.CASE_INSENSITIVE);

  private static final Charset GB18030 = Charset.forName("GB18030");

  private final XMLInputFactory factory = PartXml.factory();

  /** Files of XML. Safe for threads. */
  public XmlFile() {}

  /**
   * The first element of a content.
   *
   * @return its name and namespace as {@code {namespace}name}; empty when the content is no XML
   */
  public Optional<String> root(byte[] content) {
    if (!mayBeXml(content)) {
      return Optional.empty();
    }
    try {
      StreamReaderImpl reader = parser(content);
      try {
        while (reader.hasNext()) {
          if (reader.next() == XMLStreamConstants.START_ELEMENT) {
            return Optional.of(reader.getName().toString());
          }
        }
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      // What is no XML has no first element.
    }
    return Optional.empty();
  }

  /**
   * Reads a content from its first to its last element.
   *
   * @throws DocumentException when it is damaged or hostile
   */
  public <T> T read(byte[] content, PartXml.Reading<T> reading) throws DocumentException {
    try {
      return PartXml.toEnd(parser(content), reading);
    } catch (XMLStreamException e) {
      throw new DocumentException(RejectionCause.DAMAGED, "the file is no whole XML", e);
    }
  }

  // Nearly all files are archives or text: this must cost nothing.
  private static boolean mayBeXml(byte[] content) {
    if (ByteOrderMark.of(content).isPresent()) {
      return true;
    }
    int start = start(content);
    return start < content.length && content[start] == '<';
  }

  // Some systems write a blank line before the declaration, which the standard forbids.
  private static int start(byte[] content) {
    int start = 0;
    while (start < content.length && Character.isWhitespace(content[start])) {
      start++;
    }
    return start;
  }

  private StreamReaderImpl parser(byte[] content) throws XMLStreamException {
    int start = start(content);
    InputStream in = new ByteArrayInputStream(content, start, content.length - start);
    int length = Math.min(HEAD, content.length - start);
    Matcher chinese =
        CHINESE.matcher(new String(content, start, length, StandardCharsets.ISO_8859_1));
    return (StreamReaderImpl)
        (chinese.find()
            ? factory.createXMLStreamReader(new InputStreamReader(in, GB18030))
            : factory.createXMLStreamReader(in));
  }
}
