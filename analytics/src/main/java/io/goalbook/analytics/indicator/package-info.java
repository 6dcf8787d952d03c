/** Which kinds of indicators are used. */
@NullMarked
package io.goalbook.analytics.indicator;

import org.jspecify.annotations.NullMarked;
