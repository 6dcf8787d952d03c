/**
 * Charts of Excel: editable, fed by cells of their own sheet, with the cells' values beside them.
 */
@NullMarked
package io.goalbook.charts.workbook.chart;

import org.jspecify.annotations.NullMarked;
