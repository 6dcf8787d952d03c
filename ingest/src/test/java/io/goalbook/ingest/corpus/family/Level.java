package io.goalbook.ingest.corpus.family;

import io.goalbook.ingest.accuracy.Expected.Levels;
import java.util.Locale;

/** The kinds of indicators, in the order of most forms. */
enum Level {
  QUANTITY("产出指标", "数量指标"),
  QUALITY("产出指标", "质量指标"),
  TIME("产出指标", "时效指标"),
  COST("产出指标", "成本指标"),
  ECONOMIC("效益指标", "经济效益指标"),
  SOCIAL("效益指标", "社会效益指标"),
  ECOLOGICAL("效益指标", "生态效益指标"),
  SUSTAINABLE("效益指标", "可持续影响指标"),
  SATISFACTION("满意度指标", "服务对象满意度指标");

  private final String level1;
  private final String level2;

  Level(String level1, String level2) {
    this.level1 = level1;
    this.level2 = level2;
  }

  String level1() {
    return level1;
  }

  String level2() {
    return level2;
  }

  /** Its place on the scale of 2015. */
  Levels onScale() {
    return Levels.of(level1, level2);
  }

  static Level of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
