package io.goalbook.analytics.habit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of {@code indicator_library}: what a province usually measures, and how.
 *
 * @param province the province
 * @param fiscalYear the year
 * @param level2 the type; empty when not recognised
 * @param cluster what the names are about
 * @param names different wordings
 * @param indicators rows that set a target
 * @param projects projects that have one
 * @param counties counties that have one
 * @param countiesCompared counties with indicators
 * @param quantifiedPercent the share of quantities and ranges in per cent
 * @param usualValue the value that most counties set
 * @param usualValueCounties how many do
 * @param usualUnit the unit that most counties use; empty without quantities
 * @param enoughCounties whether it may be called usual; else 样本不足，仅列示
 */
public record CommonIndicator(
    String province,
    OptionalInt fiscalYear,
    Optional<String> level2,
    String cluster,
    int names,
    int indicators,
    int projects,
    int counties,
    int countiesCompared,
    BigDecimal quantifiedPercent,
    String usualValue,
    int usualValueCounties,
    Optional<String> usualUnit,
    boolean enoughCounties) {}
