package io.goalbook.ingest.document.page;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.RejectionCause;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The pages of a document: those that can be read and those that cannot. */
public final class ReadPages {
  private final Allowance allowance;
  private final List<PageLayout> read = new ArrayList<>();
  private final List<Integer> pictures = new ArrayList<>();
  private final List<Integer> unreadable = new ArrayList<>();
  private final List<Integer> damaged = new ArrayList<>();
  private final List<Integer> incomplete = new ArrayList<>();

  /**
   * @param allowance what the tables of all pages may use
   */
  public ReadPages(Allowance allowance) {
    this.allowance = allowance;
  }

  /** Adds the next page. */
  public void add(PageNotes notes) throws LimitException {
    PrintedPage page = notes.page();
    if (page.isUnreadable()) {
      unreadable.add(notes.number());
    } else if (page.isPicture()) {
      pictures.add(notes.number());
    } else {
      read.add(PageLayout.of(page.readable(), allowance));
    }
  }

  /**
   * Adds a page that cannot be read.
   *
   * @param number from 1
   */
  public void addDamaged(int number) {
    damaged.add(number);
  }

  /**
   * Says of a page that was added that parts of it are missing.
   *
   * @param number from 1
   */
  public void markIncomplete(int number) {
    incomplete.add(number);
  }

  /**
   * Paragraphs and tables of the pages that were read.
   *
   * @throws DocumentException when there are none
   */
  public List<Block> blocks() throws DocumentException {
    if (read.isEmpty()) {
      throw refusal();
    }
    return PageBlocks.of(PageBreaks.mended(RunningLines.removed(read)));
  }

  private DocumentException refusal() {
    int count = pictures.size() + unreadable.size() + damaged.size();
    if (count > 0 && pictures.size() == count) {
      return new DocumentException(
          RejectionCause.SCANNED,
          count + " pages, all pictures",
          List.of(new UnreadPart(DoubtReason.PAGES_NOT_READ, "共" + count + "页，均为图片")));
    }
    return new DocumentException(
        RejectionCause.DAMAGED, "none of " + count + " pages can be read", unread());
  }

  /** The pages that were not read, or not in full. */
  public List<UnreadPart> unread() {
    List<UnreadPart> parts = new ArrayList<>();
    name(parts, pictures, "");
    name(parts, unreadable, "（字体没有文字编码）");
    name(parts, damaged, "（已损坏）");
    name(parts, incomplete, "（部分内容缺失）");
    return parts;
  }

  private static void name(List<UnreadPart> parts, List<Integer> pages, String why) {
    if (!pages.isEmpty()) {
      String numbers = pages.stream().map(String::valueOf).collect(Collectors.joining("、"));
      parts.add(new UnreadPart(DoubtReason.PAGES_NOT_READ, "第" + numbers + "页" + why));
    }
  }
}
