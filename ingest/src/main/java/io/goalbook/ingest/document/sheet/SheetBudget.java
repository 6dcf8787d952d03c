package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.RejectionCause;

/** How much a workbook may hold, over all its sheets. One use a document. */
final class SheetBudget {
  /** Cells with text, and positions of the grids that are made of them. */
  static final int MOST_CELLS = 1_000_000;

  /** One long text may be shared by many cells: the cells alone do not bound the memory. */
  static final long MOST_CHARACTERS = 30_000_000;

  private long cells;
  private long positions;
  private long characters;

  /** Counts a cell with text. */
  void spendCell(int length) throws DocumentException {
    cells++;
    characters += length;
    check(cells, MOST_CELLS, "cells");
    check(characters, MOST_CHARACTERS, "characters in cells");
  }

  /** Counts positions of a grid, blank ones too. */
  void spendPositions(long count) throws DocumentException {
    positions += count;
    check(positions, MOST_CELLS, "positions in grids");
  }

  private static void check(long spent, long most, String what) throws DocumentException {
    if (spent > most) {
      throw new DocumentException(RejectionCause.TOO_LARGE, "more than " + most + " " + what);
    }
  }
}
