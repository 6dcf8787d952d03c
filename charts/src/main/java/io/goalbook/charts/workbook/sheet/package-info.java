/**
 * What writes a sheet, whatever the workbook: {@link io.goalbook.charts.workbook.sheet.SheetWriter}
 * writes from top to bottom, a {@link io.goalbook.charts.workbook.sheet.Column} says what stands in
 * a table.
 */
@NullMarked
package io.goalbook.charts.workbook.sheet;

import org.jspecify.annotations.NullMarked;
