package io.goalbook.ingest.document.page;

/**
 * A table that a page break has cut.
 *
 * @param upper what stands before the break
 * @param lower what stands behind it, in the same columns; may have no rows
 */
record PageBreak(RuledTable upper, RuledTable lower) {}
