package io.goalbook.ingest.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends tables that page breaks have cut: the parts get one grid, a repeated header is left out, a
 * row that goes on behind the break becomes one row again. A table goes on when it ends a page and
 * another one of the same width begins the next.
 */
final class PageBreaks {
  private static final double SAME_SIDE = 4;

  /** A grid of more columns is that of unrelated tables. */
  private static final int WIDEST_GRID = 120;

  private PageBreaks() {}

  /** The pages with mended tables. */
  static List<PageLayout> mended(List<PageLayout> pages) {
    List<PageLayout> mended = new ArrayList<>(pages);
    int first = 0;
    for (int next = 1; next <= pages.size(); next++) {
      if (next == pages.size() || !goesOn(pages.get(next - 1), pages.get(next))) {
        mend(mended, first, next);
        first = next;
      }
    }
    return mended;
  }

  private static boolean goesOn(PageLayout before, PageLayout after) {
    Optional<RuledTable> upper = last(before);
    Optional<RuledTable> lower = first(after);
    return after.number() == before.number() + 1
        && upper.isPresent()
        && lower.isPresent()
        && haveSameBorders(upper.get(), lower.get());
  }

  private static boolean haveSameBorders(RuledTable upper, RuledTable lower) {
    return Math.abs(upper.left() - lower.left()) < SAME_SIDE
        && Math.abs(upper.right() - lower.right()) < SAME_SIDE
        && (upper.edges().size() < lower.edges().size()
            ? shareColumns(upper, lower)
            : shareColumns(lower, upper));
  }

  /** Parts of one table have most borders in common; a part may lack some for its wide cells. */
  private static boolean shareColumns(RuledTable fewer, RuledTable more) {
    List<Double> inner = fewer.edges().subList(1, fewer.edges().size() - 1);
    long shared =
        inner.stream()
            .filter(edge -> more.edges().stream().anyMatch(e -> Math.abs(e - edge) < Edges.SAME))
            .count();
    return 2 * shared >= inner.size();
  }

  private static Optional<RuledTable> last(PageLayout page) {
    int size = page.items().size();
    return size > 0 && page.items().get(size - 1) instanceof RuledTable table
        ? Optional.of(table)
        : Optional.empty();
  }

  private static Optional<RuledTable> first(PageLayout page) {
    return !page.items().isEmpty() && page.items().get(0) instanceof RuledTable table
        ? Optional.of(table)
        : Optional.empty();
  }

  /**
   * Mends the breaks between pages. Each but the first begins with a table that goes on, each but
   * the last ends with one; a page between may hold nothing else, or end with another table.
   */
  private static void mend(List<PageLayout> pages, int first, int end) {
    int chainStart = first;
    for (int page = first + 1; page < end; page++) {
      if (pages.get(page).items().size() > 1 || page == end - 1) {
        mendChain(pages, chainStart, page + 1);
        chainStart = page;
      }
    }
  }

  private static void mendChain(List<PageLayout> pages, int first, int end) {
    List<RuledTable> parts = new ArrayList<>();
    parts.add(last(pages.get(first)).orElseThrow());
    for (int page = first + 1; page < end; page++) {
      parts.add(first(pages.get(page)).orElseThrow());
    }
    List<RuledTable> mended = BrokenTable.mended(inOneGrid(parts));
    PageLayout opening = pages.get(first);
    List<PageItem> items = new ArrayList<>(opening.items());
    items.set(items.size() - 1, mended.get(0));
    pages.set(first, opening.with(items));
    for (int page = first + 1; page < end; page++) {
      List<PageItem> rest = new ArrayList<>(pages.get(page).items());
      rest.set(0, mended.get(page - first));
      pages.set(page, pages.get(page).with(rest));
    }
  }

  private static List<RuledTable> inOneGrid(List<RuledTable> parts) {
    List<Double> grid =
        Edges.distinct(
            parts.stream()
                .flatMap(part -> part.edges().stream())
                .mapToDouble(Double::doubleValue)
                .toArray());
    if (grid.size() > WIDEST_GRID) {
      return parts;
    }
    return parts.stream().map(part -> part.inGrid(grid)).toList();
  }
}
