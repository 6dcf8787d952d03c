package io.goalbook.analytics.change;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code changes_by_county}.
 *
 * @param place the county and the later year
 * @param earlierYear the year that it is compared with
 * @param projects of the later year
 * @param earlierProjects of the earlier year
 * @param continuedProjects found in both
 * @param newProjects only in the later
 * @param goneProjects only in the earlier
 * @param ambiguousProjects not matched, of both years
 * @param budgetsChanged continued projects with another budget
 * @param indicators the later names with values of continued projects
 * @param unchangedIndicators how many of them stood in the earlier year
 * @param unchangedPercent the same in per cent; empty without indicators
 * @param standardsChanged cost standards that changed
 * @param satisfactionChanged satisfaction targets that changed
 * @param weakenedTargets targets that went down
 */
public record ChangeByCounty(
    Place place,
    int earlierYear,
    int projects,
    int earlierProjects,
    int continuedProjects,
    int newProjects,
    int goneProjects,
    int ambiguousProjects,
    int budgetsChanged,
    int indicators,
    int unchangedIndicators,
    Optional<BigDecimal> unchangedPercent,
    int standardsChanged,
    int satisfactionChanged,
    int weakenedTargets) {}
