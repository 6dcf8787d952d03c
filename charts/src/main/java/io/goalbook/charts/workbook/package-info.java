/** The workbook summary.xlsx: one class per sheet. */
@NullMarked
package io.goalbook.charts.workbook;

import org.jspecify.annotations.NullMarked;
