/** Goal tables as the field speaks of them: projects, indicators, department goals. */
@NullMarked
package io.goalbook.model.goal;

import org.jspecify.annotations.NullMarked;
