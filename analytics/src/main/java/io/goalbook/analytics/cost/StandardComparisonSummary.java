package io.goalbook.analytics.cost;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of {@code standard_comparison_summary}: 一致 N 县、低于 N 县、高于 N 县、无标准 N 县.
 *
 * @param kind what it is a standard of
 * @param province the province; empty when unknown
 * @param fiscalYear the fiscal year; empty when unknown
 * @param counties how many counties state it: the sum of the five that follow
 * @param matching how many agree with the province's standard
 * @param below how many are below
 * @param above how many are above
 * @param undecided how many state bounds that may or may not agree
 * @param withoutStandard how many the province has set nothing for
 */
public record StandardComparisonSummary(
    CostKind kind,
    Optional<String> province,
    OptionalInt fiscalYear,
    int counties,
    int matching,
    int below,
    int above,
    int undecided,
    int withoutStandard) {}
