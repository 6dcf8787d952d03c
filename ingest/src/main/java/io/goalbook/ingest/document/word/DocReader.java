package io.goalbook.ingest.document.word;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.model.source.RejectionCause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Reads binary Word documents of Word 97 and later (.doc), which WPS Writer writes too (.wps). Text
 * as a reader of the final version sees it, without headers, footers and comments; notes and text
 * boxes follow at the end, because the format does not say their place in the text.
 */
public final class DocReader implements DocumentReader {

  /** A reader. */
  public DocReader() {}

  @Override
  public boolean accepts(byte[] content) {
    return OleRoot.holds(content, "WordDocument");
  }

  @Override
  public boolean isIsolated() {
    return true;
  }

  @Override
  public Document read(byte[] content) throws DocumentException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
      return new Document(DocumentFormat.DOC, blocks(document));
    } catch (EncryptedDocumentException e) {
      throw new DocumentException(RejectionCause.ENCRYPTED, "protected by a password", e);
    } catch (OldWordFileFormatException e) {
      throw new DocumentException(RejectionCause.UNKNOWN_FORMAT, "Word 95 or older", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Whatever the library meets in damaged structures: it promises no kind of exception.
      throw new DocumentException(RejectionCause.DAMAGED, "not readable as a Word document", e);
    }
  }

  private static List<Block> blocks(HWPFDocument document) throws DocumentException {
    List<Block> blocks = new ArrayList<>(new DocBlocks(document.getRange()).read());
    for (Range behind :
        List.of(
            document.getMainTextboxRange(),
            document.getFootnoteRange(),
            document.getEndnoteRange())) {
      if (!behind.text().isBlank()) {
        blocks.addAll(new DocBlocks(behind).read());
      }
    }
    return blocks;
  }
}
