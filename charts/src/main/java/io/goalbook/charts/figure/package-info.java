/**
 * What a picture and the table below it both show: the statistics of one province and one year, put
 * in the order and words in which an analyst sees them. Nothing is computed anew here.
 */
@NullMarked
package io.goalbook.charts.figure;

import org.jspecify.annotations.NullMarked;
