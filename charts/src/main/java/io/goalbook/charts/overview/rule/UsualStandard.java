package io.goalbook.charts.overview.rule;

import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.analytics.cost.CostStandardSummary;
import io.goalbook.analytics.cost.Quartiles;
import io.goalbook.analytics.cost.StandardComparisonSummary;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.figure.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one beneficiary usually costs, for the benefit that most counties state a standard of. */
final class UsualStandard implements ObservationRule {
  private static final Set<String> STANDARDS = Set.of("declared", "narrative");

  @Override
  public String name() {
    return "补助标准";
  }

  @Override
  public String method() {
    return "每省每年列出县数最多的一项补助标准（表列标准或目标文本载明，5 个县以上）：中位数、四分位数、县数，与省定标准一致的县数；"
        + "省里未列标准的，列与中位数相同的县数。得分：50 加上列有该标准的县占全部县的百分数的一半。";
  }

  @Override
  public List<Observation> observe(Evidence evidence) {
    List<Clause> clauses = new ArrayList<>();
    for (Chapter chapter : evidence.chapters()) {
      commonest(chapter, evidence)
          .ifPresent(
              row -> row.yuan().ifPresent(y -> clauses.add(clause(chapter, row, y, evidence))));
    }
    return SideBySide.of(Topic.COST, "补助标准：", clauses, "");
  }

  private static Optional<CostStandardSummary> commonest(Chapter chapter, Evidence evidence) {
    Scope scope = chapter.facts().scope();
    return evidence.statistics().costStandardSummary().stream()
        .filter(row -> new Scope(row.province(), row.fiscalYear()).equals(scope))
        .filter(row -> STANDARDS.contains(row.kind().origin()))
        .filter(row -> row.kind().payee().equals("beneficiary"))
        .filter(row -> row.counties() >= Evidence.ENOUGH_COUNTIES && row.yuan().isPresent())
        .max(
            Comparator.comparingInt(CostStandardSummary::counties)
                .thenComparing(row -> row.kind().toString(), Comparator.reverseOrder()));
  }

  private static Clause clause(
      Chapter chapter, CostStandardSummary row, Quartiles yuan, Evidence evidence) {
    Service service = Service.of(row.kind());
    String text =
        "%s%s %d 个县，中位数 %s %s，四分位数 %s～%s 元%s"
            .formatted(
                chapter.facts().scope().label(),
                service.name(),
                row.counties(),
                Numbers.yuan(yuan.median()),
                service.unit(),
                Numbers.yuan(yuan.p25()),
                Numbers.yuan(yuan.p75()),
                comparison(row, evidence).orElseGet(() -> equal(row, yuan, evidence)));
    return new Clause(text, 50 + Phrases.share(row.counties(), chapter.facts().counties()) / 2);
  }

  private static Optional<String> comparison(CostStandardSummary row, Evidence evidence) {
    return evidence.statistics().standardComparisonSummary().stream()
        .filter(other -> other.kind().equals(row.kind()))
        .filter(other -> other.province().equals(row.province()))
        .filter(other -> other.fiscalYear().equals(row.fiscalYear()))
        .filter(other -> other.withoutStandard() < other.counties())
        .map(UsualStandard::comparison)
        .findFirst();
  }

  private static String comparison(StandardComparisonSummary row) {
    return "，与省定标准一致 %d 县、低于 %d 县、高于 %d 县%s"
        .formatted(
            row.matching(),
            row.below(),
            row.above(),
            row.undecided() > 0 ? "、无法判断 " + row.undecided() + " 县" : "");
  }

  private static String equal(CostStandardSummary row, Quartiles yuan, Evidence evidence) {
    List<CostStandardByCounty> counties =
        evidence.statistics().costStandardsByCounty().stream()
            .filter(county -> county.kind().equals(row.kind()))
            .filter(county -> county.place().province().equals(row.province()))
            .filter(county -> county.place().fiscalYear().equals(row.fiscalYear()))
            .toList();
    long same =
        counties.stream()
            .filter(c -> c.yuan().filter(own -> own.compareTo(yuan.median()) == 0).isPresent())
            .count();
    long outliers = counties.stream().filter(c -> c.deviation().equals("outlier")).count();
    return (same > 0 ? "，" + same + " 个县与中位数相同" : "")
        + (outliers > 0 ? "，偏离较大（待核实）" + outliers + " 个县" : "");
  }
}
