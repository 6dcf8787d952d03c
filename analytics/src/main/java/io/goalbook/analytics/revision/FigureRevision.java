package io.goalbook.analytics.revision;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code figures_since_last_run}.
 *
 * @param place without county the province
 * @param figure see {@link KeyFigure}
 * @param subject see {@link KeyFigure}
 * @param cause {@code documents}, {@code versions}, {@code both} or {@code other}
 * @param value of this run; empty when there is none any more
 * @param earlierValue of the last run; empty when there was none
 * @param change the difference; empty unless both are there
 */
public record FigureRevision(
    Place place,
    String figure,
    String subject,
    String cause,
    Optional<BigDecimal> value,
    Optional<BigDecimal> earlierValue,
    Optional<BigDecimal> change) {}
