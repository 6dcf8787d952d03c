package io.goalbook.charts.overview.rule;

import io.goalbook.analytics.indicator.IndicatorTypeProfile;
import io.goalbook.charts.figure.Figures.Chapter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Which types of indicator hardly any project sets. */
final class TypesSeldomSet implements ObservationRule {
  /** What more than 80 % of projects leave out is a common problem. */
  private static final BigDecimal COMMON = new BigDecimal(20);

  @Override
  public String name() {
    return "未设置的指标类型";
  }

  @Override
  public String method() {
    return "按该省采用的口径，列出指标设置率（至少设一条实际指标的项目÷适用的项目）低于 20% 的二级指标，"
        + "即 80% 以上的项目未设置，属普遍性问题；适用的项目不足 3 个的不列。得分：100 减去其中最低的设置率，再减 20。";
  }

  @Override
  public List<Observation> observe(Evidence evidence) {
    Alike alike = new Alike();
    for (Chapter chapter : evidence.chapters()) {
      List<IndicatorTypeProfile> seldom = seldom(chapter, evidence);
      if (!seldom.isEmpty()) {
        alike.add(chapter, types(seldom), score(seldom));
      }
    }
    return SideBySide.of(Topic.TYPES, "指标设置率：", alike.clauses(), "即 80 % 以上的适用项目未设置，属普遍性问题。");
  }

  private static List<IndicatorTypeProfile> seldom(Chapter chapter, Evidence evidence) {
    return Evidence.of(
            chapter, evidence.statistics().indicatorTypeProfiles(), IndicatorTypeProfile::place)
        .stream()
        .filter(row -> row.dimension().equals("province") && row.taxonomyInUse())
        .filter(row -> row.level2().isPresent() && row.setRate().n() >= 3)
        .filter(
            row -> row.setRate().percent().filter(rate -> rate.compareTo(COMMON) < 0).isPresent())
        .toList();
  }

  private static String types(List<IndicatorTypeProfile> seldom) {
    return seldom.stream().map(TypesSeldomSet::withRate).collect(Collectors.joining("、"));
  }

  private static int score(List<IndicatorTypeProfile> seldom) {
    return 80 - seldom.stream().mapToInt(TypesSeldomSet::rate).min().orElse(0);
  }

  private static String withRate(IndicatorTypeProfile row) {
    String name = row.level2().orElse("");
    return (name.endsWith("指标") ? name.substring(0, name.length() - 2) : name)
        + " "
        + row.setRate().percent().map(Phrases::percent).orElse("");
  }

  private static int rate(IndicatorTypeProfile row) {
    return row.setRate().percent().map(BigDecimal::intValue).orElse(0);
  }
}
