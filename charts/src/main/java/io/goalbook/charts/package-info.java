/**
 * Statistics to pictures and the workbook: {@link io.goalbook.charts.SummaryRenderer} is the entry.
 */
@NullMarked
package io.goalbook.charts;

import org.jspecify.annotations.NullMarked;
