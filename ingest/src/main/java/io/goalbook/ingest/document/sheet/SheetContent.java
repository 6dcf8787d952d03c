package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Part;
import io.goalbook.ingest.document.TextNormaliser;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What a sheet holds, as it is collected from a file of either format. */
final class SheetContent {
  private final Part part;
  private final SheetBudget budget;
  private final List<SheetCell> cells = new ArrayList<>();
  private final List<MergedRegion> regions = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private int withoutResult;

  /**
   * @param part the sheet
   * @param budget of the workbook
   */
  SheetContent(Part part, SheetBudget budget) {
    this.part = part;
    this.budget = budget;
  }

  /** Takes in a cell; one that shows nothing is left out. */
  void add(int row, int column, String raw) throws DocumentException {
    String text = TextNormaliser.normaliseCell(raw);
    if (!text.isBlank()) {
      budget.spendCell(raw.length());
      cells.add(new SheetCell(row, column, text.equals(raw) ? raw : text, raw));
    }
  }

  void merge(MergedRegion region) throws DocumentException {
    budget.spendPositions(1);
    regions.add(region);
  }

  void hideRow(int row) {
    hiddenRows.set(row);
  }

  /** Hides columns; both are zero-based and inclusive. */
  void hideColumns(int first, int last) {
    hiddenColumns.set(first, last + 1);
  }

  /** Counts a formula whose result the program that wrote the file did not store. */
  void missResult() {
    withoutResult++;
  }

  Part part() {
    return part;
  }

  /** How many formulas have no stored result. */
  int withoutResult() {
    return withoutResult;
  }

  /** Row by row, from left to right: files may hold them in any order. */
  List<SheetCell> cells() {
    cells.sort(Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::column));
    return Collections.unmodifiableList(cells);
  }

  List<MergedRegion> regions() {
    return Collections.unmodifiableList(regions);
  }

  /** Whether a person sees nothing of a region: its sheet, all its rows or columns are hidden. */
  boolean hides(MergedRegion region) {
    return part.hidden()
        || hiddenRows.nextClearBit(region.firstRow()) > region.lastRow()
        || hiddenColumns.nextClearBit(region.firstColumn()) > region.lastColumn();
  }
}
