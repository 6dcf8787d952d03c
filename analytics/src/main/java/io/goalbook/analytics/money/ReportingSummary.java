package io.goalbook.analytics.money;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code reporting_summary}.
 *
 * @param place without county the province
 * @param counties how many counties have units that were to report
 * @param units how many units were to report
 * @param reported how many did, in time where a date was due
 * @param late how many did after that date
 * @param missing how many did not
 * @param expectedYuan the budgets that goals are expected for; empty when no unit's is said
 * @param goalsYuan the budgets with goals of these units, in yuan
 * @param sharePercent budgets with goals of the expected ones, over units with an expected one
 * @param projectsUnmatched projects of these counties that belong to no expected unit
 */
public record ReportingSummary(
    Place place,
    int counties,
    int units,
    int reported,
    int late,
    int missing,
    Optional<BigDecimal> expectedYuan,
    BigDecimal goalsYuan,
    Optional<BigDecimal> sharePercent,
    int projectsUnmatched) {}
