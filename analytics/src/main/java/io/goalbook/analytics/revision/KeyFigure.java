package io.goalbook.analytics.revision;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;

/**
 * One row of {@code key_figures}: a number that the next run compares itself with.
 *
 * @param place without county the province
 * @param figure {@code projects}, {@code indicators}, {@code budget_yuan}, {@code
 *     satisfaction_mean_percent} or {@code cost_standard_yuan}
 * @param subject what the cost standard is of; else an empty text
 * @param value the number, in the unit that the figure names
 */
public record KeyFigure(Place place, String figure, String subject, BigDecimal value) {}
