/** How high the satisfaction targets are. */
@NullMarked
package io.goalbook.analytics.satisfaction;

import org.jspecify.annotations.NullMarked;
