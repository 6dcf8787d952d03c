package io.goalbook.analytics.change;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of {@code project_changes}: a project of two years, or of one of them.
 *
 * @param place the county and the later year
 * @param earlierYear the year that it is compared with
 * @param outcome {@code continued}, {@code new}, {@code gone} or {@code ambiguous}
 * @param matchedBy {@code code}, {@code code_without_year}, {@code name_and_unit} or {@code name};
 *     empty when not matched
 * @param unitInBothYears whether the unit filed in both years; empty when it is not printed
 * @param projectId the later goal table; empty when gone
 * @param earlierProjectId the earlier one; empty when new
 * @param projectName the later name, else the earlier one
 * @param implementingUnit the later unit, else the earlier one
 * @param budgetYuan the later annual budget in yuan
 * @param earlierBudgetYuan the earlier one
 * @param budgetChangeYuan the difference
 * @param budgetChangePercent the difference in per cent of the earlier one
 * @param indicators the later names with values
 * @param earlierIndicators the earlier ones
 * @param unchangedIndicators how many of the later stood in the earlier year; continued projects
 *     only, as the rest
 * @param unchangedPercent the same in per cent
 * @param standardsChanged cost standards that changed
 * @param satisfactionChanged satisfaction targets that changed
 * @param weakenedTargets targets that went down
 * @param location where it stands
 * @param earlierLocation where the earlier one stands
 */
public record ProjectChange(
    Place place,
    int earlierYear,
    String outcome,
    Optional<String> matchedBy,
    Optional<Boolean> unitInBothYears,
    Optional<String> projectId,
    Optional<String> earlierProjectId,
    Optional<String> projectName,
    Optional<String> implementingUnit,
    Optional<BigDecimal> budgetYuan,
    Optional<BigDecimal> earlierBudgetYuan,
    Optional<BigDecimal> budgetChangeYuan,
    Optional<BigDecimal> budgetChangePercent,
    OptionalInt indicators,
    OptionalInt earlierIndicators,
    OptionalInt unchangedIndicators,
    Optional<BigDecimal> unchangedPercent,
    OptionalInt standardsChanged,
    OptionalInt satisfactionChanged,
    OptionalInt weakenedTargets,
    String location,
    Optional<String> earlierLocation) {}
