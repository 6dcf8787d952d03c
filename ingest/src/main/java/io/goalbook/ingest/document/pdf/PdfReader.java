package io.goalbook.ingest.document.pdf;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReader;
import io.goalbook.ingest.document.page.LimitException;
import io.goalbook.ingest.document.page.PageLimits;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Reads PDF documents. Tables are what lines rule; their cells hold the text that is printed in
 * them. What runs at the edge of all pages (headers, footers, page numbers) is no text; tables that
 * page breaks cut are mended, as far as a table can be on its pages.
 *
 * <p>Scripts, attachments and links of the file are never followed, pictures are never unpacked.
 */
public final class PdfReader implements DocumentReader {
  /** A reader with the limits of {@link PdfLimits} and {@link PageLimits}. */
  public PdfReader() {}

  @Override
  public boolean accepts(byte[] content) {
    return PdfMark.isIn(content);
  }

  @Override
  public boolean isIsolated() {
    return true;
  }

  @Override
  public Document read(byte[] content) throws DocumentException {
    try {
      PackedStreams.check(content);
      FontMappers.set(Fonts.MAPPER);
      return open(content);
    } catch (InvalidPasswordException e) {
      throw new DocumentException(RejectionCause.ENCRYPTED, "protected by a password", e);
    } catch (LimitException e) {
      throw new DocumentException(RejectionCause.TOO_LARGE, "the file asks for too much", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library throws whatever a damaged file leads it to.
      throw new DocumentException(RejectionCause.DAMAGED, "the file cannot be read", e);
    }
  }

  private static Document open(byte[] content) throws IOException, DocumentException {
    try (PDDocument file =
        Loader.loadPDF(
            new RandomAccessReadBuffer(content),
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(PdfLimits.CACHE).streamCache)) {
      return PdfPages.document(file, PdfMark.isWhole(content));
    }
  }

  /** Loaded with the first document and not with the registry: most runs read no PDF at all. */
  private static final class Fonts {
    static final FontMapper MAPPER = EmbeddedFonts.load();

    private Fonts() {}
  }
}
