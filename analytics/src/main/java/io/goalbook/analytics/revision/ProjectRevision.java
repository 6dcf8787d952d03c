package io.goalbook.analytics.revision;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of {@code projects_since_last_run}.
 *
 * @param place whose it is
 * @param outcome {@code new}, {@code gone} or {@code changed}
 * @param cause {@code documents}, {@code versions} or {@code other}
 * @param projectId the goal table; empty when gone
 * @param earlierProjectId the last run's; empty when new
 * @param projectName its name
 * @param budgetYuan its annual budget in yuan
 * @param earlierBudgetYuan its budget in the last run
 * @param indicators its indicators
 * @param earlierIndicators its indicators in the last run
 * @param contentsDiffer whether names, types or values of indicators differ
 * @param location where it stands
 */
public record ProjectRevision(
    Place place,
    String outcome,
    String cause,
    Optional<String> projectId,
    Optional<String> earlierProjectId,
    Optional<String> projectName,
    Optional<BigDecimal> budgetYuan,
    Optional<BigDecimal> earlierBudgetYuan,
    OptionalInt indicators,
    OptionalInt earlierIndicators,
    boolean contentsDiffer,
    String location) {}
