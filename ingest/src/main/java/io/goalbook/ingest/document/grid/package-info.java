/** Lays cells into a grid, for the formats that say edges and not columns. */
@NullMarked
package io.goalbook.ingest.document.grid;

import org.jspecify.annotations.NullMarked;
