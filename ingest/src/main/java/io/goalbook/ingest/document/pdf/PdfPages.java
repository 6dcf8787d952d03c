package io.goalbook.ingest.document.pdf;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.RejectionCause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The pages of a file: those that can be read and those that cannot. */
final class PdfPages {
  private final List<PageLayout> read = new ArrayList<>();
  private final List<Integer> pictures = new ArrayList<>();
  private final List<Integer> unreadable = new ArrayList<>();
  private final List<Integer> damaged = new ArrayList<>();
  private final boolean whole;

  private PdfPages(boolean whole) {
    this.whole = whole;
  }

  /**
   * Reads all pages.
   *
   * @param whole whether the end of the file is there
   * @throws DocumentException when no page can be read
   */
  static PdfPages of(PDDocument file, boolean whole) throws IOException, DocumentException {
    int count = file.getNumberOfPages();
    if (count > PdfLimits.PAGES) {
      throw new LimitException(count + " pages");
    }
    if (count == 0) {
      throw new DocumentException(RejectionCause.DAMAGED, "the file has no pages");
    }
    PdfPages pages = new PdfPages(whole);
    Allowance allowance = new Allowance();
    for (int number = 1; number <= count; number++) {
      pages.add(file, number, allowance);
    }
    if (pages.read.isEmpty()) {
      throw pages.refusal(count);
    }
    return pages;
  }

  private void add(PDDocument file, int number, Allowance allowance) throws LimitException {
    try {
      PrintedPage page = PageScanner.scan(file.getPage(number - 1), number, allowance);
      if (page.isUnreadable()) {
        unreadable.add(number);
      } else if (page.isPicture()) {
        pictures.add(number);
      } else {
        read.add(PageLayout.of(page.readable(), allowance));
      }
    } catch (LimitException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library throws whatever a damaged page leads it to; other pages can be whole.
      damaged.add(number);
    }
  }

  private DocumentException refusal(int count) {
    if (pictures.size() == count) {
      return new DocumentException(
          RejectionCause.SCANNED,
          count + " pages, all pictures",
          List.of(new UnreadPart(DoubtReason.PAGES_NOT_READ, "共" + count + "页，均为图片")));
    }
    return new DocumentException(
        RejectionCause.DAMAGED, "none of " + count + " pages can be read", unread());
  }

  /** Paragraphs and tables of the pages that were read. */
  List<Block> blocks() {
    return PdfBlocks.of(PageBreaks.mended(RunningLines.removed(read)));
  }

  /** The pages that were not. */
  List<UnreadPart> unread() {
    List<UnreadPart> parts = new ArrayList<>();
    add(parts, pictures, "");
    add(parts, unreadable, "（字体没有文字编码）");
    add(parts, damaged, "（已损坏）");
    if (!whole) {
      parts.add(new UnreadPart(DoubtReason.PAGES_NOT_READ, "文件结尾缺失，后面的页可能没有读到"));
    }
    return parts;
  }

  private static void add(List<UnreadPart> parts, List<Integer> pages, String why) {
    if (!pages.isEmpty()) {
      String numbers = pages.stream().map(String::valueOf).collect(Collectors.joining("、"));
      parts.add(new UnreadPart(DoubtReason.PAGES_NOT_READ, "第" + numbers + "页" + why));
    }
  }
}
