/**
 * The report on one page, {@code summary.html}: one file without scripts, without links to
 * elsewhere, with its pictures inside.
 */
@NullMarked
package io.goalbook.charts.page;

import org.jspecify.annotations.NullMarked;
