package io.goalbook.ingest.corpus.family;

import io.goalbook.ingest.accuracy.Expected.Levels;
import java.util.Map;
import java.util.Optional;

/**
 * How a form names the levels.
 *
 * @param level1 by the usual name; those that are not named are printed as usual
 * @param level2 by kind; those that are not named are printed as usual
 */
record Naming(Map<String, String> level1, Map<Level, String> level2) {
  private static final String COST_LEVEL1 = "成本指标";

  /** 产出指标, 效益指标, 满意度指标. */
  static final Naming USUAL = new Naming(Map.of(), Map.of());

  /** 项目完成指标, 项目效益指标, and satisfaction named the same on both levels. */
  static final Naming OF_PROJECTS =
      new Naming(
          Map.of("产出指标", "项目完成指标", "效益指标", "项目效益指标"),
          Map.of(Level.SATISFACTION, "满意度指标", Level.ECOLOGICAL, "环境效益指标"));

  /** Without the word 指标. */
  static final Naming SHORT =
      new Naming(
          Map.of("产出指标", "产出", "效益指标", "效益", "满意度指标", "满意度"),
          Map.of(
              Level.QUANTITY, "数量",
              Level.QUALITY, "质量",
              Level.TIME, "时效",
              Level.COST, "成本",
              Level.ECONOMIC, "经济效益",
              Level.SOCIAL, "社会效益",
              Level.ECOLOGICAL, "生态效益",
              Level.SUSTAINABLE, "可持续影响",
              Level.SATISFACTION, "社会公众满意度"));

  /** With points, and effects instead of benefits, satisfaction among them. */
  static final Naming WITH_POINTS =
      new Naming(
          Map.of("产出指标", "产出指标（50分）", "效益指标", "实施效果指标(40分)", "满意度指标", "实施效果指标(40分)"),
          Map.of(Level.SATISFACTION, "满意度指标"));

  /** The scale of 2021: cost is a level 1. */
  static final Naming OF_2021 = new Naming(Map.of(), Map.of(Level.COST, "经济成本指标"));

  /** Broken over lines as narrow columns break them. */
  static final Naming BROKEN =
      new Naming(
          Map.of("产出指标", "产\n出\n指\n标", "效益指标", "效\n益\n指\n标", "满意度指标", "满意度指\n标"),
          Map.of(
              Level.SOCIAL, "社会效益\n指标",
              Level.ECOLOGICAL, "生态效益\n指标",
              Level.SUSTAINABLE, "可持续影\n响指标",
              Level.SATISFACTION, "服务对象\n满意度指\n标"));

  String level1(Level level) {
    if (level == Level.COST && level2.getOrDefault(level, "").startsWith("经济")) {
      return COST_LEVEL1;
    }
    return level1.getOrDefault(level.level1(), level.level1());
  }

  String level2(Level level) {
    return level2.getOrDefault(level, level.level2());
  }

  /** What the printed words mean on the scale of 2015. */
  Levels meaning(Level level) {
    boolean of2021 = level1(level).equals(COST_LEVEL1);
    return of2021
        ? new Levels(
            Optional.of(level.level1()), Optional.of(level.level2()), Optional.of(level2(level)))
        : level.onScale();
  }
}
