package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.ByteSearch;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.packed.PartStream;
import io.goalbook.ingest.document.packed.PartXml;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;

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

  private final XMLInputFactory factory = PartXml.factory();

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
      return new Document(
          DocumentFormat.DOCX, WordXml.read(factory, part, xml -> BlockReader.read(xml, "body")));
    } catch (IOException e) {
      throw new DocumentException(RejectionCause.DAMAGED, "the archive cannot be read", e);
    }
  }
}
