package io.goalbook.ingest.document.sheet;

/**
 * A cell of a sheet that shows something.
 *
 * @param row zero-based
 * @param column zero-based
 * @param text normalised, not blank
 * @param raw as shown
 */
record SheetCell(int row, int column, String text, String raw) {}
