package io.goalbook.ingest.accuracy;

import java.util.List;
import java.util.Optional;

/**
 * Levels as printed, put on the scale of 2015: by the stems of their words and without the
 * program's word list, so that a wrong entry there is noticed.
 */
public final class PrintedLevels {
  private static final String OUTPUT = "产出指标";
  private static final String COST = "成本指标";

  private PrintedLevels() {}

  private record Stem(String stem, String level1, String level2) {}

  // Longer stems stand before the stems that they contain.
  private static final List<Stem> STEMS =
      List.of(
          new Stem("满意度", "满意度指标", "服务对象满意度指标"),
          new Stem("数量", OUTPUT, "数量指标"),
          new Stem("质量", OUTPUT, "质量指标"),
          new Stem("时效", OUTPUT, "时效指标"),
          new Stem("成本", OUTPUT, COST),
          new Stem("经济效益", "效益指标", "经济效益指标"),
          new Stem("社会效益", "效益指标", "社会效益指标"),
          new Stem("生态效益", "效益指标", "生态效益指标"),
          new Stem("环境效益", "效益指标", "生态效益指标"),
          new Stem("可持续", "效益指标", "可持续影响指标"));

  /**
   * The scale's levels.
   *
   * @param level1 as printed; may be empty
   * @param level2 as printed; may be empty
   */
  public static Expected.Levels onScale(String level1, String level2) {
    return STEMS.stream()
        .filter(stem -> level2.contains(stem.stem()))
        .findFirst()
        .or(() -> STEMS.stream().filter(stem -> level1.contains(stem.stem())).findFirst())
        .map(
            stem ->
                new Expected.Levels(
                    Optional.of(stem.level1()), Optional.of(stem.level2()), cost(stem, level2)))
        .orElseGet(() -> new Expected.Levels(alone(level1), Optional.empty(), Optional.empty()));
  }

  private static Optional<String> cost(Stem stem, String level2) {
    if (!stem.stem().equals("成本")) {
      return Optional.empty();
    }
    return List.of("经济成本", "社会成本", "生态环境成本").stream()
        .filter(level2::contains)
        .map(cost -> cost + "指标")
        .findFirst();
  }

  private static Optional<String> alone(String level1) {
    if (level1.contains("产出") || level1.contains("完成")) {
      return Optional.of(OUTPUT);
    }
    return level1.contains("效益") || level1.contains("效果") ? Optional.of("效益指标") : Optional.empty();
  }
}
