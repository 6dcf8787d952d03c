/** How a statistic is computed in the warehouse and read back: what all of them share. */
@NullMarked
package io.goalbook.analytics.table;

import org.jspecify.annotations.NullMarked;
