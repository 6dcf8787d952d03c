/** A class per sheet of a statistic: charts on top, below them the tables that feed them. */
@NullMarked
package io.goalbook.charts.workbook.statistic;

import org.jspecify.annotations.NullMarked;
