package io.goalbook.model.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One point of a spending plan (资金支出计划).
 *
 * @param point the point as printed, for example 3月底
 * @param date its last day in the fiscal year; empty without a year
 * @param cumulativePercent how much of the budget is spent by then, in per cent
 */
public record SpendingPoint(String point, Optional<LocalDate> date, BigDecimal cumulativePercent) {}
