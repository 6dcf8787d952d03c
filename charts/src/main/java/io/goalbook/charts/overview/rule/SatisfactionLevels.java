package io.goalbook.charts.overview.rule;

import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.analytics.satisfaction.SatisfactionSummary.Distribution;
import io.goalbook.analytics.satisfaction.SatisfactionTarget;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.figure.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How high satisfaction targets are set, side by side and without judging. */
final class SatisfactionLevels implements ObservationRule {
  /** More different targets of one county are summed up. */
  private static final int TOLD = 3;

  @Override
  public String name() {
    return "满意度目标";
  }

  @Override
  public String method() {
    return "同省同年不足 5 个县时，逐县列各档目标的条数；5 个县以上列各县平均值的中位数和四分位数。" + "年度、省份不同的并列，不作高低评价。得分：60。";
  }

  @Override
  public List<Observation> observe(Evidence evidence) {
    List<Clause> clauses = new ArrayList<>();
    for (Chapter chapter : evidence.chapters()) {
      if (Evidence.hasEnoughCounties(chapter)) {
        chapter
            .satisfaction()
            .province()
            .ifPresent(row -> row.percent().ifPresent(p -> clauses.add(province(chapter, row, p))));
      } else {
        counties(chapter).forEach(clauses::add);
      }
    }
    String tail = evidence.chapters().size() > 1 ? "年度、省份不同，不作高低评价。" : "";
    return SideBySide.of(Topic.SATISFACTION, "满意度目标：", clauses, tail);
  }

  private static Clause province(Chapter chapter, SatisfactionSummary row, Distribution percent) {
    return new Clause(
        "%s %d 个县 %d 项，各县平均值的中位数 %s，四分位数 %s～%s"
            .formatted(
                chapter.facts().scope().label(),
                row.counties(),
                row.n(),
                Phrases.percent(percent.median()),
                Phrases.percent(percent.p25()),
                Phrases.percent(percent.p75())),
        60);
  }

  private static List<Clause> counties(Chapter chapter) {
    Map<String, List<SatisfactionTarget>> counties = new LinkedHashMap<>();
    chapter.satisfaction().targets().stream()
        .filter(target -> target.percent().isPresent())
        .forEach(
            target ->
                counties
                    .computeIfAbsent(Places.key(target.place()), key -> new ArrayList<>())
                    .add(target));
    return counties.values().stream().map(targets -> county(chapter, targets)).toList();
  }

  private static Clause county(Chapter chapter, List<SatisfactionTarget> targets) {
    Map<String, Long> levels =
        targets.stream()
            .sorted(Comparator.comparing((SatisfactionTarget t) -> t.percent().orElseThrow()))
            .collect(
                Collectors.groupingBy(
                    SatisfactionLevels::level, LinkedHashMap::new, Collectors.counting()));
    List<Map.Entry<String, Long>> commonest =
        levels.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .toList();
    String told =
        commonest.stream()
            .limit(TOLD)
            .map(level -> level.getValue() + " 项" + level.getKey())
            .collect(Collectors.joining("、"));
    long rest = commonest.stream().skip(TOLD).mapToLong(Map.Entry::getValue).sum();
    return new Clause(
        "%s %d 项中 %s%s"
            .formatted(
                Evidence.county(chapter, targets.get(0).place()),
                targets.size(),
                told,
                rest > 0 ? "、其他 " + rest + " 项" : ""),
        60);
  }

  private static String level(SatisfactionTarget target) {
    return Optional.of(target.comparator().map(Phrases::sign).orElse(""))
            .filter(sign -> !sign.isEmpty())
            .orElse(" ")
        + target.percent().map(Phrases::percent).orElse("");
  }
}
