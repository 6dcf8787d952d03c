package io.goalbook.analytics.money;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of {@code reporting}: a unit that was to report.
 *
 * @param place whose it is; without code where the reference table's county is not clear
 * @param unitCode as the reference table has it
 * @param unit as the reference table has it
 * @param departmentKind without unit code and county
 * @param expectedYuan the budget that goals are expected for; empty when not said
 * @param projects how many of its projects were read
 * @param projectsWithGoals how many of them set at least one real indicator
 * @param budgetYuan the budgets of its projects, in yuan
 * @param goalsYuan the budgets of its projects with goals, in yuan
 * @param sharePercent budgets with goals of the expected ones
 * @param dueDate until when; empty when not said
 * @param firstRead when the first of its tables was first read
 * @param status {@code reported, late, missing, county_unknown}
 */
public record UnitReport(
    Place place,
    Optional<String> unitCode,
    String unit,
    String departmentKind,
    Optional<BigDecimal> expectedYuan,
    int projects,
    int projectsWithGoals,
    BigDecimal budgetYuan,
    BigDecimal goalsYuan,
    Optional<BigDecimal> sharePercent,
    Optional<LocalDate> dueDate,
    Optional<LocalDate> firstRead,
    String status) {}
