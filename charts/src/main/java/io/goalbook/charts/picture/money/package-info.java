/** Pictures of the money behind the goals. */
@NullMarked
package io.goalbook.charts.picture.money;

import org.jspecify.annotations.NullMarked;
