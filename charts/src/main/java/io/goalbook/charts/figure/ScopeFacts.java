package io.goalbook.charts.figure;

import java.math.BigDecimal;

/**
 * What was received of one province and year, without superseded, regional and self-evaluation
 * tables.
 *
 * @param scope the province and year
 * @param slug its name in file names, ASCII, for example {@code 130000-2025}
 * @param counties how many counties have a project
 * @param documents how many documents gave one
 * @param projects how many projects
 * @param indicators how many indicators of projects
 * @param budgetYuan the sum of the annual budgets in yuan
 * @param withoutBudget how many projects have no budget that could be read
 */
public record ScopeFacts(
    Scope scope,
    String slug,
    int counties,
    int documents,
    int projects,
    int indicators,
    BigDecimal budgetYuan,
    int withoutBudget) {}
