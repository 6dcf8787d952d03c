package io.goalbook.ingest.document.ofd;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.ByteSearch;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.ingest.document.packed.PartLimits;
import io.goalbook.ingest.document.packed.PartPackage;
import io.goalbook.ingest.document.packed.PartXml;
import io.goalbook.ingest.document.page.Allowance;
import io.goalbook.ingest.document.page.LimitException;
import io.goalbook.ingest.document.page.PageLimits;
import io.goalbook.ingest.document.page.ReadPages;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;

/**
 * Reads pages in the national layout format (.ofd, GB/T 33190), all documents of a file behind each
 * other. As in PDF, tables are what lines rule, and what runs at the edge of all pages is no text.
 * Signs are read as the file spells them, whatever their fonts show; stamps, other notes laid over
 * the pages and attachments are not read.
 */
public final class OfdReader implements DocumentReader {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] ROOT = OfdRoot.NAME.getBytes(StandardCharsets.US_ASCII);

  private final PartLimits limits;
  private final XMLInputFactory factory = PartXml.factory();

  /**
   * @param limits what a part may expand to
   */
  public OfdReader(PartLimits limits) {
    this.limits = limits;
  }

  @Override
  public boolean accepts(byte[] content) {
    // Names in an archive are not compressed: they stand in the bytes even when its end is lost.
    return ByteSearch.opensWith(content, ZIP) && ByteSearch.contains(content, 0, ROOT);
  }

  /** Its pages may hold millions of signs and lines, which need memory that can be taken back. */
  @Override
  public boolean isIsolated() {
    return true;
  }

  @Override
  public Document read(byte[] content) throws DocumentException {
    try (PartPackage archive = PartPackage.open(content)) {
      return document(new OfdPackage(archive, limits, factory));
    } catch (LimitException e) {
      throw new DocumentException(RejectionCause.TOO_LARGE, "the file asks for too much", e);
    } catch (IOException e) {
      throw new DocumentException(RejectionCause.DAMAGED, "the archive cannot be read", e);
    }
  }

  private static Document document(OfdPackage archive) throws DocumentException, IOException {
    if (archive.isEncrypted()) {
      throw new DocumentException(RejectionCause.ENCRYPTED, "parts are encrypted");
    }
    Allowance allowance = new Allowance();
    ReadPages pages = new ReadPages(allowance);
    int number = 0;
    for (String root : archive.read(OfdRoot.NAME, OfdRoot::documents)) {
      OfdBody body = OfdBody.open(archive, root);
      if (number + body.pages().size() > PageLimits.PAGES) {
        throw new LimitException("more than " + PageLimits.PAGES + " pages");
      }
      for (String page : body.pages()) {
        number++;
        add(pages, body.page(page, number, allowance), number);
      }
    }
    List<Block> blocks = pages.blocks();
    return new Document(DocumentFormat.OFD, blocks, pages.unread());
  }

  private static void add(ReadPages pages, Optional<OfdBody.DrawnPage> drawn, int number)
      throws LimitException {
    if (drawn.isEmpty()) {
      pages.addDamaged(number);
      return;
    }
    pages.add(drawn.get().notes());
    if (!drawn.get().whole()) {
      pages.markIncomplete(number);
    }
  }
}
