/**
 * What one beneficiary costs: cost standards of four origins, and their reconciliation with
 * budgets.
 */
@NullMarked
package io.goalbook.analytics.cost;

import org.jspecify.annotations.NullMarked;
