package io.goalbook.charts.sample;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.change.OverTime;
import io.goalbook.analytics.cost.CostKind;
import io.goalbook.analytics.cost.CostStandard;
import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.analytics.cost.CostStandardSummary;
import io.goalbook.analytics.cost.Quartiles;
import io.goalbook.analytics.cost.Reconciliation;
import io.goalbook.analytics.habit.Habits;
import io.goalbook.analytics.indicator.IndicatorTypeCount;
import io.goalbook.analytics.money.MoneyStatistics;
import io.goalbook.analytics.money.MoneySum;
import io.goalbook.analytics.money.SourceMoney;
import io.goalbook.analytics.revision.SinceLastRun;
import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.analytics.satisfaction.SatisfactionTarget;
import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;

/** The statistics of a sample: plain sums, so that a test can rely on them. */
final class SampleStatistics {
  private static final Map<String, Integer> BASES =
      Map.of(
          "残疾儿童康复", 12000, "托养服务", 1500, "职业培训", 1500, "燃油补贴", 260, "家庭无障碍改造", 3500, "医保缴费补贴", 400,
          "残疾人联络员", 1800);

  private SampleStatistics() {}

  static Statistics of(Random random, List<SampleProject> projects) {
    List<CostStandard> standards = standards(random, projects);
    List<CostStandardByCounty> byCounty = byCounty(standards);
    List<SatisfactionTarget> targets = targets(projects);
    return new Statistics(
        List.of(),
        standards,
        byCounty,
        summaries(byCounty),
        List.of(),
        List.of(),
        reconciliation(standards, projects),
        List.of(),
        types(projects),
        targets,
        satisfaction(targets),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        money(projects),
        Habits.none(),
        OverTime.none(),
        SinceLastRun.none());
  }

  private static MoneyStatistics money(List<SampleProject> projects) {
    Map<Place, List<SampleProject>> counties =
        projects.stream()
            .collect(
                Collectors.groupingBy(
                    SampleProject::place, LinkedHashMap::new, Collectors.toList()));
    List<SourceMoney> bySource = new ArrayList<>();
    counties.forEach((place, some) -> bySource.add(new SourceMoney(place, "unknown", sum(some))));
    return new MoneyStatistics(
        bySource, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static MoneySum sum(List<SampleProject> projects) {
    return new MoneySum(
        1,
        projects.size(),
        0,
        projects.stream().map(SampleProject::budgetYuan).reduce(BigDecimal.ZERO, BigDecimal::add),
        Optional.empty());
  }

  private static List<CostStandard> standards(Random random, List<SampleProject> projects) {
    List<CostStandard> standards = new ArrayList<>();
    for (SampleProject project : projects) {
      String benefit = project.name().substring(5, project.name().length() - 4);
      int base = BASES.getOrDefault(benefit, 100);
      boolean usual = random.nextInt(3) == 0;
      double factor = usual ? 1 : Math.exp(random.nextGaussian() * 0.45);
      long yuan = usual ? base : Math.max(1, Math.round(base * factor / 10) * 10);
      int chance = random.nextInt(20);
      String origin =
          chance < 14
              ? "declared"
              : chance < 16 ? "derived" : chance < 18 ? "narrative" : "implied";
      String comparator = chance == 3 || chance == 14 ? ">=" : chance >= 18 ? "<=" : "=";
      CostKind kind =
          new CostKind(
              benefit,
              "未细分",
              benefit.equals("残疾人联络员") ? "staff" : "beneficiary",
              origin,
              benefit.equals("家庭无障碍改造") ? "household" : "person",
              benefit.equals("残疾人联络员") ? "year" : "unstated");
      standards.add(standard(project, kind, yuan, comparator));
    }
    return standards;
  }

  private static CostStandard standard(
      SampleProject project, CostKind kind, long yuan, String comparator) {
    return new CostStandard(
        project.id() + "-c",
        kind,
        project.id(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        project.place(),
        BigDecimal.valueOf(yuan).setScale(2),
        comparator,
        comparator.equals("="),
        false,
        kind.period().equals("year") ? "stated" : "unstated",
        Optional.empty(),
        yuan + "元/人",
        "表" + project.ordinal() + "/行3");
  }

  private static List<CostStandardByCounty> byCounty(List<CostStandard> standards) {
    List<CostStandardByCounty> byCounty = new ArrayList<>();
    for (CostStandard standard : standards) {
      byCounty.add(
          new CostStandardByCounty(
              standard.kind(),
              standard.place(),
              1,
              standard.exact() ? Optional.of(standard.yuan()) : Optional.empty(),
              false,
              standard.exact() ? 0 : 1,
              Optional.empty(),
              deviation(standard, standards)));
    }
    return byCounty;
  }

  /** Half the median away is unusual; below five counties nothing is said. */
  private static String deviation(CostStandard standard, List<CostStandard> standards) {
    List<BigDecimal> alike =
        standards.stream()
            .filter(CostStandard::exact)
            .filter(other -> other.kind().equals(standard.kind()))
            .filter(other -> other.place().province().equals(standard.place().province()))
            .filter(other -> other.place().fiscalYear().equals(standard.place().fiscalYear()))
            .map(CostStandard::yuan)
            .sorted()
            .toList();
    if (!standard.exact()) {
      return "bounds_only";
    }
    if (alike.size() < 5) {
      return "too_few";
    }
    BigDecimal median = at(alike, 0.5);
    BigDecimal distance = standard.yuan().subtract(median).abs();
    return distance.multiply(BigDecimal.valueOf(2)).compareTo(median) > 0 ? "outlier" : "usual";
  }

  private record SummaryKey(CostKind kind, Optional<String> province, OptionalInt year) {}

  private static List<CostStandardSummary> summaries(List<CostStandardByCounty> byCounty) {
    Map<SummaryKey, List<CostStandardByCounty>> groups =
        byCounty.stream()
            .collect(
                Collectors.groupingBy(
                    value ->
                        new SummaryKey(
                            value.kind(), value.place().province(), value.place().fiscalYear()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<CostStandardSummary> summaries = new ArrayList<>();
    groups.forEach(
        (key, values) -> {
          List<BigDecimal> exact =
              values.stream().flatMap(value -> value.yuan().stream()).sorted().toList();
          summaries.add(
              new CostStandardSummary(
                  key.kind(),
                  key.province(),
                  key.year(),
                  exact.size(),
                  values.size(),
                  values.size() - exact.size(),
                  exact.isEmpty() ? Optional.empty() : Optional.of(quartiles(exact)),
                  Optional.empty()));
        });
    return summaries;
  }

  private static Quartiles quartiles(List<BigDecimal> sorted) {
    return new Quartiles(
        at(sorted, 0), at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), at(sorted, 1));
  }

  private static BigDecimal at(List<BigDecimal> sorted, double share) {
    double position = share * (sorted.size() - 1);
    int below = (int) Math.floor(position);
    int above = (int) Math.ceil(position);
    BigDecimal step = sorted.get(above).subtract(sorted.get(below));
    return sorted
        .get(below)
        .add(step.multiply(BigDecimal.valueOf(position - below)))
        .setScale(2, RoundingMode.HALF_UP);
  }

  private static List<Reconciliation> reconciliation(
      List<CostStandard> standards, List<SampleProject> projects) {
    List<Reconciliation> rows = new ArrayList<>();
    for (int at = 0; at < standards.size(); at++) {
      CostStandard standard = standards.get(at);
      if (standard.kind().origin().equals("declared")) {
        BigDecimal quantity = BigDecimal.valueOf(40);
        BigDecimal need = standard.yuan().multiply(quantity).setScale(2, RoundingMode.HALF_UP);
        BigDecimal budget = projects.get(at).budgetYuan();
        BigDecimal ratio =
            need.multiply(BigDecimal.valueOf(100)).divide(budget, 1, RoundingMode.HALF_UP);
        rows.add(
            new Reconciliation(
                standard.projectId(),
                standard.place(),
                "rate_times_quantity",
                Optional.of(standard.yuan()),
                Optional.of(quantity),
                need,
                budget,
                ratio,
                ratio.compareTo(BigDecimal.valueOf(100)) > 0 ? "above_budget" : "unexplained",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                standard.location()));
      }
    }
    return rows;
  }

  private record TypeGroup(Place place, String level1, String level2) {}

  private static List<IndicatorTypeCount> types(List<SampleProject> projects) {
    List<IndicatorTypeCount> counts = new ArrayList<>();
    for (String taxonomy : List.of("2015", "2021")) {
      Map<TypeGroup, List<SampleProject.SampleIndicator>> groups = new LinkedHashMap<>();
      Map<Place, Integer> sizes = new LinkedHashMap<>();
      for (SampleProject project : projects) {
        Place place = project.place();
        Place province =
            new Place(
                place.province(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                place.fiscalYear());
        for (Place whose : List.of(province, place)) {
          sizes.merge(whose, 1, Integer::sum);
          for (SampleProject.SampleIndicator indicator : project.indicators()) {
            boolean cost = taxonomy.equals("2021") && indicator.level2().equals("成本指标");
            groups
                .computeIfAbsent(
                    new TypeGroup(
                        whose, cost ? "成本指标" : indicator.level1(), cost ? "" : indicator.level2()),
                    group -> new ArrayList<>())
                .add(indicator);
          }
        }
      }
      groups.forEach(
          (group, rows) ->
              counts.add(count(taxonomy, group, rows, sizes.getOrDefault(group.place(), 0))));
    }
    return counts;
  }

  private static IndicatorTypeCount count(
      String taxonomy, TypeGroup group, List<SampleProject.SampleIndicator> rows, int projects) {
    int placeholder = ofKind(rows, "placeholder");
    return new IndicatorTypeCount(
        taxonomy,
        group.place(),
        Optional.of(group.level1()),
        Optional.of(group.level2()).filter(level -> !level.isEmpty()),
        rows.size(),
        ofKind(rows, "quantity"),
        ofKind(rows, "deadline"),
        ofKind(rows, "qualitative"),
        placeholder,
        projects,
        rows.size() - placeholder,
        0);
  }

  private static int ofKind(List<SampleProject.SampleIndicator> rows, String kind) {
    return (int) rows.stream().filter(row -> row.kind().equals(kind)).count();
  }

  private static List<SatisfactionTarget> targets(List<SampleProject> projects) {
    List<SatisfactionTarget> targets = new ArrayList<>();
    for (SampleProject project : projects) {
      project.indicators().stream()
          .filter(indicator -> indicator.level1().equals("满意度指标"))
          .forEach(
              indicator ->
                  targets.add(
                      new SatisfactionTarget(
                          indicator.id(),
                          project.id(),
                          project.place(),
                          Optional.of("残疾人"),
                          Optional.of(new BigDecimal(indicator.raw().replaceAll("[^0-9]", ""))),
                          Optional.of(">="),
                          indicator.raw(),
                          "残疾人",
                          Optional.empty(),
                          "表" + project.ordinal() + "/行" + indicator.ordinal())));
    }
    return targets;
  }

  private static List<SatisfactionSummary> satisfaction(List<SatisfactionTarget> targets) {
    Map<Place, List<BigDecimal>> counties = new LinkedHashMap<>();
    targets.forEach(
        target ->
            counties
                .computeIfAbsent(target.place(), place -> new ArrayList<>())
                .add(target.percent().orElseThrow()));
    List<SatisfactionSummary> summaries = new ArrayList<>();
    Map<Place, List<SatisfactionSummary>> provinces = new LinkedHashMap<>();
    counties.forEach(
        (place, percents) -> {
          SatisfactionSummary summary = summary(place, 1, percents.size(), percents);
          summaries.add(summary);
          provinces
              .computeIfAbsent(
                  new Place(
                      place.province(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      place.fiscalYear()),
                  whole -> new ArrayList<>())
              .add(summary);
        });
    provinces.forEach(
        (place, rows) ->
            summaries.add(
                summary(
                    place,
                    rows.size(),
                    rows.stream().mapToInt(SatisfactionSummary::n).sum(),
                    rows.stream().map(row -> row.percent().orElseThrow().mean()).toList())));
    return summaries;
  }

  private static SatisfactionSummary summary(
      Place place, int counties, int n, List<BigDecimal> percents) {
    List<BigDecimal> sorted = percents.stream().sorted().toList();
    BigDecimal mean =
        sorted.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(sorted.size()), 4, RoundingMode.HALF_UP);
    return new SatisfactionSummary(
        place,
        counties,
        n,
        Optional.of(
            new SatisfactionSummary.Distribution(
                at(sorted, 0),
                at(sorted, 0.25),
                at(sorted, 0.5),
                at(sorted, 0.75),
                at(sorted, 1),
                mean)));
  }
}
