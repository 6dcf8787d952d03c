/** The money behind the goals: where it comes from, who spends it, who has reported. */
@NullMarked
package io.goalbook.analytics.money;

import org.jspecify.annotations.NullMarked;
