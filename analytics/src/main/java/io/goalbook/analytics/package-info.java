/** Statistics over the warehouse: one SQL file and one record each. */
@NullMarked
package io.goalbook.analytics;

import org.jspecify.annotations.NullMarked;
