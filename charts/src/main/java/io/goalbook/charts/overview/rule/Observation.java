package io.goalbook.charts.overview.rule;

/**
 * A sentence with numbers, as a rule wrote it.
 *
 * @param topic what it is about
 * @param text the sentence, in Chinese
 * @param score how much it tells, 0 to 100, as its rule says
 */
public record Observation(Topic topic, String text, int score) {}
