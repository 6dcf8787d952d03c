package io.goalbook.ingest.document.pdf;

import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.ingest.document.page.Allowance;
import io.goalbook.ingest.document.page.LimitException;
import io.goalbook.ingest.document.page.PageLimits;
import io.goalbook.ingest.document.page.ReadPages;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of a file: those that can be read and those that cannot. */
final class PdfPages {
  private static final UnreadPart NO_END =
      new UnreadPart(DoubtReason.PAGES_NOT_READ, "文件结尾缺失，后面的页可能没有读到");

  private final PDDocument file;
  private final Allowance allowance = new Allowance();
  private final ReadPages pages = new ReadPages(allowance);

  private PdfPages(PDDocument file) {
    this.file = file;
  }

  /**
   * Reads all pages.
   *
   * @param whole whether the end of the file is there
   * @throws DocumentException when no page can be read
   */
  static Document document(PDDocument file, boolean whole) throws IOException, DocumentException {
    int count = file.getNumberOfPages();
    if (count > PageLimits.PAGES) {
      throw new LimitException(count + " pages");
    }
    if (count == 0) {
      throw new DocumentException(RejectionCause.DAMAGED, "the file has no pages");
    }
    PdfPages reading = new PdfPages(file);
    for (int number = 1; number <= count; number++) {
      reading.add(number);
    }
    List<UnreadPart> unread = new ArrayList<>(reading.pages.unread());
    if (!whole) {
      unread.add(NO_END);
    }
    return new Document(DocumentFormat.PDF, reading.pages.blocks(), unread);
  }

  private void add(int number) throws LimitException {
    try {
      pages.add(PageScanner.scan(file.getPage(number - 1), number, allowance));
    } catch (LimitException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library throws whatever a damaged page leads it to; other pages can be whole.
      pages.addDamaged(number);
    }
  }
}
