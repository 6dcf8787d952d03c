/**
 * The rules that write the sentences of the overview, a class each: {@link
 * io.goalbook.charts.overview.rule.ObservationRules} lists them.
 */
@NullMarked
package io.goalbook.charts.overview.rule;

import org.jspecify.annotations.NullMarked;
