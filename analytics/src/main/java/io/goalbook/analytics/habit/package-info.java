/** How tables are filled in: what is the same from project to project and from county to county. */
@NullMarked
package io.goalbook.analytics.habit;

import org.jspecify.annotations.NullMarked;
