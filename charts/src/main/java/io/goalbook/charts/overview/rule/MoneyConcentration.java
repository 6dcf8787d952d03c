package io.goalbook.charts.overview.rule;

import io.goalbook.analytics.money.FundMoney;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.figure.Numbers;
import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.figure.Service;
import io.goalbook.charts.overview.rule.MainProject.Rate;
import io.goalbook.charts.overview.rule.MainProject.Reckoned;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One project has half of a county's money: what of it can be reckoned? */
final class MoneyConcentration implements ObservationRule {
  private static final Set<String> NO_FUND = Set.of("未载明", "多种资金");

  @Override
  public String name() {
    return "资金集中";
  }

  @Override
  public String method() {
    return "一个项目占本县各项目预算一半以上的列出，并说明其中按标准×数量或分项成本可测算的部分。"
        + "同省同年 5 个县以上时只列县数和最大一类已载明资金。得分：占县预算的百分数，或这样的县占全部县的百分数。";
  }

  @Override
  public List<Observation> observe(Evidence evidence) {
    List<Observation> found = new ArrayList<>();
    List<Clause> provinces = new ArrayList<>();
    for (Chapter chapter : evidence.chapters()) {
      List<MainProject> projects =
          Evidence.of(chapter, evidence.mainProjects(), MainProject::place);
      if (!Evidence.hasEnoughCounties(chapter)) {
        projects.forEach(project -> found.add(one(chapter, project)));
      } else if (!projects.isEmpty()) {
        provinces.add(many(chapter, projects.size(), evidence));
      }
    }
    found.addAll(SideBySide.of(Topic.MONEY, "", provinces, ""));
    found.sort(Comparator.comparingInt(Observation::score).reversed());
    return found;
  }

  private static Observation one(Chapter chapter, MainProject project) {
    String text =
        "%s%s %s，占该县 %d 个项目预算的 %s；%s。"
            .formatted(
                Evidence.county(chapter, project.place()),
                project.name(),
                Numbers.money(project.budgetYuan()),
                project.countyProjects(),
                Phrases.percent(project.sharePercent()),
                project.reckoned().map(MoneyConcentration::reckoned).orElse("其数量、成本指标不足以测算，建议补充"));
    return new Observation(Topic.MONEY, text, project.sharePercent().intValue());
  }

  private static String reckoned(Reckoned reckoned) {
    String need =
        reckoned.rate().map(MoneyConcentration::product).orElse("分项成本合计")
            + Numbers.money(reckoned.needYuan());
    return switch (reckoned.outcome()) {
      case "fits" -> "按" + need + "测算，与预算相符";
      case "above_budget" ->
          "按" + need + "测算，为预算的 " + Phrases.percent(reckoned.percent()) + "，测算需求超出预算，请核实";
      case "not_comparable" -> "目标表所列标准与数量暂不可比，请先核实";
      default ->
          "可测算的仅" + need + "，占该项目 " + Phrases.percent(reckoned.percent()) + "，其余支出方向未设数量、成本指标，建议补充";
    };
  }

  private static String product(Rate rate) {
    return "%s %s×%s %s＝"
        .formatted(
            rate.benefit().orElse(""),
            Phrases.rate(rate.yuan(), rate.per()),
            Phrases.number(rate.quantity()),
            Service.perWording(rate.per()));
  }

  private static Clause many(Chapter chapter, int counties, Evidence evidence) {
    String fund =
        largest(chapter, evidence)
            .map(
                money ->
                    "；已载明的资金中，"
                        + money.fund()
                        + Numbers.money(money.sum().budgetYuan())
                        + money
                            .sum()
                            .sharePercent()
                            .map(share -> "，占全部预算的 " + Phrases.percent(share))
                            .orElse(""))
            .orElse("");
    String text =
        "%s %d 个县中，%d 个县有一个项目占本县预算一半以上%s"
            .formatted(chapter.facts().scope().label(), chapter.facts().counties(), counties, fund);
    return new Clause(text, Phrases.share(counties, chapter.facts().counties()));
  }

  private static Optional<FundMoney> largest(Chapter chapter, Evidence evidence) {
    Scope scope = chapter.facts().scope();
    return evidence.statistics().money().byFund().stream()
        .filter(money -> money.place().county().isEmpty() && Scope.of(money.place()).equals(scope))
        .filter(money -> !NO_FUND.contains(money.fund()))
        .max(
            Comparator.comparing((FundMoney money) -> money.sum().budgetYuan())
                .thenComparing(FundMoney::fund, Comparator.reverseOrder()));
  }
}
