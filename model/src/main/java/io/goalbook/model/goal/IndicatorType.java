package io.goalbook.model.goal;

import java.util.Optional;

/**
 * An indicator's type on the scale of 财预〔2015〕88号, where cost stands under output.
 *
 * @param level1 for example 产出指标; empty when unknown
 * @param level2 for example 数量指标; empty when unknown
 * @param costLevel2 经济成本指标, 社会成本指标 or 生态环境成本指标 where the form says so (财预〔2021〕101号)
 */
public record IndicatorType(
    Optional<String> level1, Optional<String> level2, Optional<String> costLevel2) {

  /** The level 2 of satisfaction targets. */
  public static final String SATISFACTION = "服务对象满意度指标";

  /** The level 2 of whatever is a cost, on any scale. */
  public static final String COST = "成本指标";

  /** Nothing is known. */
  public static final IndicatorType UNKNOWN =
      new IndicatorType(Optional.empty(), Optional.empty(), Optional.empty());
}
