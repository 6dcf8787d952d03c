/** Pictures of indicator types. */
@NullMarked
package io.goalbook.charts.picture.type;

import org.jspecify.annotations.NullMarked;
