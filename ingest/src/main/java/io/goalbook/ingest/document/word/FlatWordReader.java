package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.ingest.document.packed.PartXml;
import io.goalbook.ingest.document.packed.XmlFile;
import io.goalbook.model.source.RejectionCause;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Reads Word documents that are one XML file: those that Word saves as XML today (all parts of a
 * .docx in one file) and those of Word 2003. Notes are not read.
 */
public final class FlatWordReader implements DocumentReader {
  private static final Set<String> ROOTS =
      Set.of(
          "{http://schemas.microsoft.com/office/2006/xmlPackage}package",
          "{" + WordNamespaces.WORD_2003 + "}wordDocument");

  private final XmlFile file = new XmlFile();
  private final CellTexts cellTexts = new CellTexts();

  /** A reader without settings. */
  public FlatWordReader() {}

  @Override
  public boolean accepts(byte[] content) {
    return file.root(content).filter(ROOTS::contains).isPresent();
  }

  @Override
  public Document read(byte[] content) throws DocumentException {
    return new Document(DocumentFormat.XML, file.read(content, this::body));
  }

  // Headers and notes may stand in front of the body, in parts of their own.
  private List<Block> body(PartXml part) throws XMLStreamException, DocumentException {
    WordXml xml = new WordXml(new ParsedWord(part), cellTexts);
    while (xml.next()) {
      if (xml.started() == WordElement.BODY) {
        return BlockReader.read(xml, WordElement.BODY);
      }
    }
    throw new DocumentException(RejectionCause.UNKNOWN_FORMAT, "no text of Word");
  }
}
