package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.ByteSearch;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.packed.PartPackage;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads Word documents (.docx, .docm) as a stream, without headers, footers and comments. Text as a
 * reader of the final version sees it: insertions are kept, deletions and hidden text are not;
 * automatic numbers are no text. Notes follow at the end, not where their mark stands: there they
 * would be part of a value.
 *
 * <p>The text of a table inside a cell is not part of that cell: the inner table follows the outer
 * one as a block of its own. Web pages that a system has put into the file instead of text follow
 * at the end.
 */
public final class DocxReader implements DocumentReader {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] NAME = "word/document".getBytes(StandardCharsets.US_ASCII);

  // Some programs of Windows write backslashes into archives.
  private static final byte[] OTHER_NAME = "word\\document".getBytes(StandardCharsets.US_ASCII);

  // Word in the browser numbers the part: word/document2.xml.
  private static final Pattern MAIN_PART = Pattern.compile("/?word/document\\d{0,3}\\.xml");
  private static final Pattern FOOTNOTES = Pattern.compile("/?word/footnotes\\d{0,3}\\.xml");
  private static final Pattern ENDNOTES = Pattern.compile("/?word/endnotes\\d{0,3}\\.xml");

  private final WordPart part;
  private final InsertedPages pages;

  /**
   * @param limits what a part may expand to
   */
  public DocxReader(PartLimits limits) {
    this.part = new WordPart(limits);
    this.pages = new InsertedPages(limits);
  }

  @Override
  public boolean accepts(byte[] content) {
    // Names in an archive are not compressed: they stand in the bytes even when its end is lost.
    return ByteSearch.opensWith(content, ZIP)
        && (ByteSearch.contains(content, 0, NAME) || ByteSearch.contains(content, 0, OTHER_NAME));
  }

  @Override
  public Document read(byte[] content) throws DocumentException {
    try (PartPackage archive = PartPackage.open(content)) {
      List<Block> blocks =
          new ArrayList<>(
              part.blocks(archive, MAIN_PART, WordElement.BODY)
                  .orElseThrow(
                      () -> new DocumentException(RejectionCause.UNKNOWN_FORMAT, "no main part")));
      blocks.addAll(notes(archive, FOOTNOTES, WordElement.FOOTNOTES));
      blocks.addAll(notes(archive, ENDNOTES, WordElement.ENDNOTES));
      blocks.addAll(pages.blocks(archive));
      return new Document(DocumentFormat.DOCX, blocks);
    } catch (IOException e) {
      throw new DocumentException(RejectionCause.DAMAGED, "the archive cannot be read", e);
    }
  }

  // The lines that part notes from the text are notes, too: blank ones.
  private List<Block> notes(PartPackage archive, Pattern name, WordElement container)
      throws DocumentException, IOException {
    List<Block> notes = new ArrayList<>(part.blocks(archive, name, container).orElse(List.of()));
    notes.removeIf(block -> block instanceof Paragraph paragraph && paragraph.text().isBlank());
    return notes;
  }
}
