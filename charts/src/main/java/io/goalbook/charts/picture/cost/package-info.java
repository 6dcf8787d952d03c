/** Pictures of cost standards. */
@NullMarked
package io.goalbook.charts.picture.cost;

import org.jspecify.annotations.NullMarked;
