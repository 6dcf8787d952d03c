/** The system of record: one DuckDB file, its migrations and its settings. */
@NullMarked
package io.goalbook.model.warehouse;

import org.jspecify.annotations.NullMarked;
