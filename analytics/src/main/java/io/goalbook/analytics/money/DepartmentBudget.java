package io.goalbook.analytics.money;

import io.goalbook.model.place.Place;

/**
 * One row of {@code department_budgets}.
 *
 * @param place without county the province
 * @param departmentKind the department without unit code and county
 * @param projectsWithGoals how many projects set at least one real indicator
 * @param sum the department's projects
 */
public record DepartmentBudget(
    Place place, String departmentKind, int projectsWithGoals, MoneySum sum) {}
