/** The picture of satisfaction targets. */
@NullMarked
package io.goalbook.charts.picture.satisfaction;

import org.jspecify.annotations.NullMarked;
