package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.Block;
import io.goalbook.ingest.document.Cell;
import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.Paragraph;
import io.goalbook.ingest.document.PartStart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sheet that is used as a form, as paragraphs and tables. Blank rows divide it into sections. The
 * rows of one cell at the head of a section are its title and what else stands above a form:
 * paragraphs. A section whose columns are those of the table above goes on with that table, because
 * forms leave rows blank; then a row of one cell may be a heading within the table and stays in it.
 */
final class SheetBlocks {
  private final SheetBudget budget;
  private final List<Block> blocks = new ArrayList<>();
  private Optional<SheetTable> open = Optional.empty();

  private SheetBlocks(SheetBudget budget) {
    this.budget = budget;
  }

  /** The blocks of a sheet, its start first. */
  static List<Block> of(SheetContent content, SheetBudget budget) throws DocumentException {
    SheetBlocks sheet = new SheetBlocks(budget);
    sheet.blocks.add(new PartStart(content.part()));
    for (List<Cell> section : sections(MergedCells.place(content, budget))) {
      sheet.add(section);
    }
    sheet.closeTable();
    return sheet.blocks;
  }

  private static List<List<Cell>> sections(List<Cell> cells) {
    List<List<Cell>> sections = new ArrayList<>();
    int start = 0;
    int reach = 0;
    for (int index = 0; index < cells.size(); index++) {
      Cell cell = cells.get(index);
      if (cell.row() > reach && index > start) {
        sections.add(cells.subList(start, index));
        start = index;
      }
      reach = Math.max(reach, cell.row() + cell.rowSpan());
    }
    if (start < cells.size()) {
      sections.add(cells.subList(start, cells.size()));
    }
    return sections;
  }

  private void add(List<Cell> section) throws DocumentException {
    int titles = titles(section);
    List<Cell> grid = section.subList(titles, section.size());
    if (!grid.isEmpty() && open.isPresent() && open.get().continuesIn(grid)) {
      open.get().add(section);
      return;
    }
    closeTable();
    section.subList(0, titles).forEach(this::addParagraphs);
    if (!grid.isEmpty()) {
      open = Optional.of(new SheetTable(grid));
    }
  }

  /** How many cells at the head of a section have their rows to themselves. */
  private static int titles(List<Cell> section) {
    int titles = 0;
    while (titles < section.size() && isAlone(section, titles)) {
      titles++;
    }
    return titles;
  }

  private static boolean isAlone(List<Cell> section, int index) {
    Cell cell = section.get(index);
    return index + 1 == section.size()
        || section.get(index + 1).row() >= cell.row() + cell.rowSpan();
  }

  private void addParagraphs(Cell cell) {
    cell.text().lines().map(Paragraph::new).forEach(blocks::add);
  }

  private void closeTable() throws DocumentException {
    if (open.isPresent()) {
      blocks.add(open.get().toTable(budget));
      open = Optional.empty();
    }
  }
}
