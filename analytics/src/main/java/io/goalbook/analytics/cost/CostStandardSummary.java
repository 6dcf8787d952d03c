package io.goalbook.analytics.cost;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of {@code cost_standard_summary}: the counties of one province and year.
 *
 * @param kind what it is a standard of
 * @param province the province; empty when unknown
 * @param fiscalYear the fiscal year; empty when unknown
 * @param counties how many counties have an exact value
 * @param rows how many rows it rests on, bounds among them
 * @param bounds how many of the rows are bounds only
 * @param yuan the distribution over the counties' values; empty when there are only bounds
 * @param spread how far apart they lie; empty below five counties
 */
public record CostStandardSummary(
    CostKind kind,
    Optional<String> province,
    OptionalInt fiscalYear,
    int counties,
    int rows,
    int bounds,
    Optional<Quartiles> yuan,
    Optional<Spread> spread) {}
