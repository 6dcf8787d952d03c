package io.goalbook.ingest.document.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds what stands at the edge of every page and is no part of the text: page numbers, and headers
 * and footers that are the same on several pages but for their numbers.
 */
final class RunningLines {
  /** Parts of the page's height; a title stands lower, at 0.085 of a page of Word or more. */
  private static final double HEAD = 0.07;

  private static final double FOOT = 0.92;

  /** Farther from the edge a line is a header or footer only when it is on nearly every page. */
  private static final double WIDE_HEAD = 0.13;

  private static final double WIDE_FOOT = 0.87;
  private static final int FEWEST_PAGES = 3;
  private static final double MOST_PAGES = 0.8;

  /** A form may fill a page each, and its title then stands on every page, too. */
  private static final String TITLE = "表";

  /** Headers are as high on each page, to this many points. */
  private static final int SAME_HEIGHT = 4;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－ ·.]*(?:第\\s*)?\\d{1,4}(?:\\s*页)?(?:[\\s,，/／共-]*\\d{1,4}(?:\\s*页)?)?[-—–－ ·.]*");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Map<String, Integer> seen = new HashMap<>();

  private final int pages;

  private RunningLines(int pages) {
    this.pages = pages;
  }

  /** The pages without their headers, footers and numbers. */
  static List<PageLayout> removed(List<PageLayout> pages) {
    RunningLines running = new RunningLines(pages.size());
    pages.forEach(running::count);
    return pages.stream().map(running::without).toList();
  }

  private void count(PageLayout page) {
    for (PageItem item : page.items()) {
      if (item instanceof PageText text && isNearEdge(page, text.line())) {
        seen.merge(key(text.line()), 1, Integer::sum);
      }
    }
  }

  private PageLayout without(PageLayout page) {
    List<PageItem> kept = new ArrayList<>();
    for (PageItem item : page.items()) {
      if (!(item instanceof PageText text) || !isRunning(page, text.line())) {
        kept.add(item);
      }
    }
    return page.with(kept);
  }

  private boolean isRunning(PageLayout page, TextLine line) {
    int times = seen.getOrDefault(key(line), 0);
    boolean number = PAGE_NUMBER.matcher(line.text().strip()).matches();
    if (isAtEdge(page, line)) {
      return number || times > 1;
    }
    return isNearEdge(page, line)
        && times >= Math.max(FEWEST_PAGES, MOST_PAGES * pages)
        && (number || !line.text().contains(TITLE));
  }

  private static boolean isNearEdge(PageLayout page, TextLine line) {
    return line.baseline() < WIDE_HEAD * page.height() || line.top() > WIDE_FOOT * page.height();
  }

  private static boolean isAtEdge(PageLayout page, TextLine line) {
    return line.baseline() < HEAD * page.height() || line.top() > FOOT * page.height();
  }

  private static String key(TextLine line) {
    return Math.round(line.baseline() / SAME_HEIGHT)
        + DIGITS.matcher(line.text().strip()).replaceAll("#");
  }
}
