package io.goalbook.charts.overview.rule;

/**
 * What a sentence says of one province and year.
 *
 * @param text without a full stop
 * @param score how much it tells, 0 to 100
 */
record Clause(String text, int score) {}
