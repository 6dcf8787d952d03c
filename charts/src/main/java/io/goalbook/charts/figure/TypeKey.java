package io.goalbook.charts.figure;

import io.goalbook.analytics.indicator.IndicatorTypeCount;
import java.util.List;
import java.util.stream.Stream;

/**
 * A type of indicator as it is shown.
 *
 * @param level1 level 1 without the suffix 指标
 * @param level2 level 2 without the suffix 指标
 */
public record TypeKey(String level1, String level2) {
  /** The level could not be recognised. */
  public static final TypeKey UNKNOWN = new TypeKey("未识别", "未识别");

  private static final String COST = "成本";

  private static final TypeKey COST_UNDIVIDED = new TypeKey(COST, "未分二级");

  private static final List<TypeKey> BENEFITS =
      List.of(
          new TypeKey("效益", "经济效益"),
          new TypeKey("效益", "社会效益"),
          new TypeKey("效益", "生态效益"),
          new TypeKey("效益", "可持续影响"));

  private static final List<TypeKey> OUTPUTS =
      List.of(new TypeKey("产出", "数量"), new TypeKey("产出", "质量"), new TypeKey("产出", "时效"));

  private static final TypeKey SATISFACTION = new TypeKey("满意度", "服务对象满意度");

  /** Every type of a taxonomy, in the order in which it is always shown. */
  public static List<TypeKey> all(Taxonomy taxonomy) {
    List<TypeKey> costs =
        taxonomy == Taxonomy.OF_2015
            ? List.of(new TypeKey("产出", COST))
            : List.of(
                new TypeKey(COST, "经济成本"),
                new TypeKey(COST, "社会成本"),
                new TypeKey(COST, "生态环境成本"),
                COST_UNDIVIDED);
    return Stream.of(OUTPUTS, costs, BENEFITS, List.of(SATISFACTION, UNKNOWN))
        .flatMap(List::stream)
        .toList();
  }

  /** The type of a count; what is not in its taxonomy is not recognised. */
  static TypeKey of(IndicatorTypeCount count) {
    TypeKey key = new TypeKey(bare(count.level1().orElse("")), bare(count.level2().orElse("")));
    Taxonomy taxonomy = Taxonomy.of(count.taxonomy());
    if (all(taxonomy).contains(key)) {
      return key;
    }
    return taxonomy == Taxonomy.OF_2021 && key.level1().equals(COST) ? COST_UNDIVIDED : UNKNOWN;
  }

  /** For example {@code 成本·未分二级}; level 2 alone where it says enough. */
  public String label() {
    if (equals(SATISFACTION)) {
      return "满意度";
    }
    return equals(COST_UNDIVIDED) ? "成本·未分二级" : level2;
  }

  private static String bare(String level) {
    return level.endsWith("指标") ? level.substring(0, level.length() - 2) : level;
  }
}
