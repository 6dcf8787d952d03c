package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.ByteSearch;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Reads Word documents (.docx) as a stream: the main part only, without headers, footers, notes and
 * comments. Text as a reader of the final version sees it: insertions are kept, deletions are not;
 * automatic numbers are no text; hidden text is kept.
 *
 * <p>The text of a table inside a cell is not part of that cell: the inner table follows the outer
 * one as a block of its own.
 */
public final class DocxReader implements DocumentReader {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] MAIN_PART = "word/document".getBytes(StandardCharsets.US_ASCII);

  // Configured once and never again: creating readers from it is safe for threads in the JDK.
  private final XMLInputFactory factory = WordXml.factory();

  /** A reader with the limits of {@link PartLimits#DEFAULT}. */
  public DocxReader() {}

  @Override
  public boolean accepts(byte[] content) {
    // Names in an archive are not compressed: they stand in the bytes even when its end is lost.
    return ByteSearch.opensWith(content, ZIP) && ByteSearch.contains(content, 0, MAIN_PART);
  }

  @Override
  public Document read(byte[] content) throws DocumentException {
    try (WordPackage archive = WordPackage.open(content);
        PartStream part = archive.mainPart(PartLimits.DEFAULT)) {
      return new Document(DocumentFormat.DOCX, blocks(part));
    } catch (IOException e) {
      throw new DocumentException(RejectionCause.DAMAGED, "the archive cannot be read", e);
    }
  }

  private List<Block> blocks(PartStream part) throws DocumentException, IOException {
    try {
      List<Block> blocks = WordXml.read(factory, part, xml -> BlockReader.read(xml, "body"));
      part.verify();
      return blocks;
    } catch (XMLStreamException e) {
      RejectionCause cause = part.excess().orElse(RejectionCause.DAMAGED);
      throw new DocumentException(cause, "the main part cannot be read", e);
    }
  }
}
