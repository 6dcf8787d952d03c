package io.goalbook.charts.overview.rule;

import io.goalbook.analytics.indicator.IndicatorTypeCount;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.figure.Taxonomy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How many targets are numbers. */
final class HowMuchIsMeasured implements ObservationRule {
  @Override
  public String name() {
    return "定量程度";
  }

  @Override
  public String method() {
    return "实际指标（不含填“无”）中定量、时限、定性各占多少。得分：40。";
  }

  @Override
  public List<Observation> observe(Evidence evidence) {
    List<Clause> clauses = new ArrayList<>();
    for (Chapter chapter : evidence.chapters()) {
      List<IndicatorTypeCount> rows =
          Evidence.of(chapter, evidence.statistics().indicatorTypes(), IndicatorTypeCount::place)
              .stream()
              .filter(row -> row.place().county().isEmpty())
              .filter(row -> row.taxonomy().equals(Taxonomy.OF_2015.code()))
              .toList();
      int real = rows.stream().mapToInt(IndicatorTypeCount::real).sum();
      if (real > 0) {
        clauses.add(clause(chapter, rows, real));
      }
    }
    return SideBySide.of(Topic.TYPES, "定量程度：", clauses, "");
  }

  private static Clause clause(Chapter chapter, List<IndicatorTypeCount> rows, int real) {
    return new Clause(
        "%s实际指标 %d 条，定量 %s、时限 %s、定性 %s"
            .formatted(
                chapter.facts().scope().label(),
                real,
                share(rows.stream().mapToInt(IndicatorTypeCount::quantitative).sum(), real),
                share(rows.stream().mapToInt(IndicatorTypeCount::dated).sum(), real),
                share(rows.stream().mapToInt(IndicatorTypeCount::qualitative).sum(), real)),
        40);
  }

  private static String share(int part, int whole) {
    return Phrases.percent(
        BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
  }
}
