package io.goalbook.ingest.document.web;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Document;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentFormat;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.RejectionCause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A page that was parsed.
 *
 * @param root its root element
 * @param text the text that it was parsed from
 */
record Page(Element root, PageText text) {
  /** 32 MB: a page that Word saved with all its styles has some hundred kilobytes. */
  private static final int LARGEST = 32_000_000;

  /** Every tag becomes an object of some hundred bytes. */
  private static final int MOST_TAGS = 2_000_000;

  private static final Pattern OPENED = Pattern.compile("(?i)<(?:html|body)[\\s>]");
  private static final Pattern CLOSED = Pattern.compile("(?i)</(?:html|body)\\s*>");

  /**
   * Parses a page.
   *
   * @param charset the encoding that the envelope of the page tells, when there is one
   * @throws DocumentException when it is too large, too deep or no text
   */
  static Page of(byte[] content, Optional<String> charset) throws DocumentException {
    if (content.length > LARGEST) {
      throw new DocumentException(RejectionCause.TOO_LARGE, content.length + " bytes of a page");
    }
    PageText text = PageText.of(content, charset);
    long tags = text.text().chars().filter(sign -> sign == '<').count();
    if (tags > MOST_TAGS) {
      throw new DocumentException(RejectionCause.TOO_LARGE, tags + " tags");
    }
    Nesting.check(text.text());
    return new Page(Jsoup.parse(text.text()), text);
  }

  /** Whether it shows other pages instead of text. */
  boolean isFrameset() {
    return root.selectFirst("frameset") != null;
  }

  /** Its blocks, in reading order. */
  List<Block> blocks() throws DocumentException {
    return PageBlocks.of(root);
  }

  /** The page as a document of its own. */
  Document document() throws DocumentException {
    List<Block> blocks = blocks();
    int pictures = root.select("img").size();
    if (blocks.isEmpty() && pictures > 0) {
      throw new DocumentException(
          RejectionCause.SCANNED, "a page of " + pictures + " pictures and no text");
    }
    return new Document(DocumentFormat.HTML, blocks, unread());
  }

  /** What is known to be missing in it. */
  List<UnreadPart> unread() {
    List<UnreadPart> unread = new ArrayList<>();
    if (text.losses() > 0) {
      unread.add(part("有%d个字符无法解码，显示为“\uFFFD”".formatted(text.losses())));
    }
    if (isFrameset()) {
      unread.add(part("网页由多个框架组成，框架内容在其他文件中"));
    }
    if (OPENED.matcher(text.text()).find() && !CLOSED.matcher(text.text()).find()) {
      unread.add(part("网页没有结束标记，末尾可能缺失"));
    }
    return unread;
  }

  private static UnreadPart part(String text) {
    return new UnreadPart(DoubtReason.PAGES_NOT_READ, text);
  }
}
