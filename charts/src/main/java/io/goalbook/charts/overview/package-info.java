/**
 * What one screen says of a run: what was received, how that changed, and the few sentences that
 * tell most. The workbook's 概览 and the one-page report show the same.
 */
@NullMarked
package io.goalbook.charts.overview;

import org.jspecify.annotations.NullMarked;
