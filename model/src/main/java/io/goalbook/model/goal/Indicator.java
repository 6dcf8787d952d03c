package io.goalbook.model.goal;

import io.goalbook.model.source.Location;
import io.goalbook.model.value.TargetValue;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One indicator (三级指标) with its target value.
 *
 * @param ordinal its place among the indicators of its project or department goal, from 1
 * @param type its type on the common scale
 * @param level1Raw level 1 as printed, inherited through merged cells
 * @param level2Raw level 2 as printed, inherited through merged cells
 * @param name the indicator's own name without numbering, stars and template hints
 * @param nameRaw the name as printed
 * @param description 绩效指标描述
 * @param value the target value
 * @param term annual, or mid-term where there is no annual value
 * @param midtermRaw the mid-term value beside an annual one, as printed
 * @param area the town whose value it is, in tables with a value column a town
 * @param weight points
 * @param actualRaw the result that a self-evaluation reports
 * @param basis 指标值确定依据
 * @param confidence how sure the reading is, 0.00 to 1.00
 * @param location where its row stands
 */
public record Indicator(
    int ordinal,
    IndicatorType type,
    Optional<String> level1Raw,
    Optional<String> level2Raw,
    String name,
    String nameRaw,
    Optional<String> description,
    TargetValue value,
    Term term,
    Optional<String> midtermRaw,
    Optional<String> area,
    Optional<BigDecimal> weight,
    Optional<String> actualRaw,
    Optional<String> basis,
    BigDecimal confidence,
    Location location) {

  /** The same indicator with another type and another confidence. */
  public Indicator with(IndicatorType newType, BigDecimal newConfidence) {
    return new Indicator(
        ordinal,
        newType,
        level1Raw,
        level2Raw,
        name,
        nameRaw,
        description,
        value,
        term,
        midtermRaw,
        area,
        weight,
        actualRaw,
        basis,
        newConfidence,
        location);
  }
}
