/** The sheets of a county's workbook. */
@NullMarked
package io.goalbook.charts.county.sheet;

import org.jspecify.annotations.NullMarked;
