/** What one county changed from one fiscal year to the next. */
@NullMarked
package io.goalbook.analytics.change;

import org.jspecify.annotations.NullMarked;
