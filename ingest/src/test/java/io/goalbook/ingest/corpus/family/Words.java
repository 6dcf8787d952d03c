package io.goalbook.ingest.corpus.family;

import io.goalbook.ingest.corpus.Truth.Value;
import java.util.List;
import java.util.Random;

/** Targets in words, and words that say that there is none. */
final class Words {
  private static final int RARE = 12;

  private static final List<String> QUALITIES =
      List.of(
          "有效提高",
          "明显改善",
          "长期",
          "逐步完善",
          "得到保障",
          "显著提升",
          "有所下降",
          "持续发挥作用",
          "健全",
          "影响程度明显",
          "良好",
          "不断增强",
          "中长期",
          "按文件规定执行",
          "基本满足群众需求",
          "较上年有所提升");

  private static final List<String> PLACEHOLDERS = List.of("无", "不涉及", "/");

  private Words() {}

  static Target any(Random random) {
    return random.nextInt(RARE) == 0
        ? Target.words(pick(random, PLACEHOLDERS), Value.placeholder())
        : Target.words(pick(random, QUALITIES), Value.qualitative());
  }

  private static String pick(Random random, List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
