/** The pictures: one class each, drawn around JFreeChart plots, as PNG and SVG. */
@NullMarked
package io.goalbook.charts.picture;

import org.jspecify.annotations.NullMarked;
