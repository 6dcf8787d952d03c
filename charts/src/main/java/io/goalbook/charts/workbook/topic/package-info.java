/** The sheets beside the three statistics: money, reconciliation, habits, changes. */
@NullMarked
package io.goalbook.charts.workbook.topic;

import org.jspecify.annotations.NullMarked;
