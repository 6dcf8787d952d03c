package io.goalbook.analytics.habit;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;

/**
 * One row of {@code spending_templates}: a spending plan and how many projects have it.
 *
 * @param place the county and year; without county the province
 * @param plan the cumulative per cents, {@code 25/50/75/100}
 * @param projects projects with this plan
 * @param projectsWithPlan projects with any plan
 * @param sharePercent the former in per cent of the latter
 * @param counties counties with this plan
 * @param countiesWithPlan counties with any plan
 * @param countiesPercent the former in per cent of the latter
 * @param template 统一套用 of a county, 普遍性问题 of a province
 */
public record SpendingTemplate(
    Place place,
    String plan,
    int projects,
    int projectsWithPlan,
    BigDecimal sharePercent,
    int counties,
    int countiesWithPlan,
    BigDecimal countiesPercent,
    boolean template) {}
