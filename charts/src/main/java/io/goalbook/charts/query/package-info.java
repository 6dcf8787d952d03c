/** Asks the warehouse for rows that are shown as they are: one SQL file per question. */
@NullMarked
package io.goalbook.charts.query;

import org.jspecify.annotations.NullMarked;
