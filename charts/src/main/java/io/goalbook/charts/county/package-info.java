/**
 * A workbook for each county, to send back: its own figures beside its province's distribution, and
 * no other county's name. {@link io.goalbook.charts.county.CountyBooks} is the entry.
 */
@NullMarked
package io.goalbook.charts.county;

import org.jspecify.annotations.NullMarked;
