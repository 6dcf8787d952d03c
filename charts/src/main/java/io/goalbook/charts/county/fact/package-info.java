/** What one county's workbook shows: its facts, its statistics, and its province beside them. */
@NullMarked
package io.goalbook.charts.county.fact;

import org.jspecify.annotations.NullMarked;
