/** 概览: what one screen and one printed page say of a run. */
@NullMarked
package io.goalbook.charts.workbook.overview;

import org.jspecify.annotations.NullMarked;
