/**
 * What all pictures share: the frame of words around a plot, rows over an axis, marks and
 * lettering.
 */
@NullMarked
package io.goalbook.charts.picture.plot;

import org.jspecify.annotations.NullMarked;
