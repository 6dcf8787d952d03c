package io.goalbook.charts.overview.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rules in their order, and which of their sentences are told. */
public final class ObservationRules {
  /** One screen has room for no more. */
  private static final int TOLD = 5;

  private static final List<ObservationRule> ALL =
      List.of(
          new DoubtfulUnits(),
          new MoneyConcentration(),
          new UnlikeObjects(),
          new BudgetsExplained(),
          new UsualStandard(),
          new TypesSeldomSet(),
          new SatisfactionLevels(),
          new SameSpendingPlan(),
          new SetsInCommon(),
          new HowMuchIsMeasured(),
          new UnreadFiles());

  private ObservationRules() {}

  /** All rules, in the order in which their sentences stand. */
  public static List<ObservationRule> all() {
    return ALL;
  }

  /**
   * The most telling sentences: one of each rule, those with the highest scores; where fewer rules
   * speak, further sentences of theirs. Equal scores are decided by the rules' order.
   */
  public static List<Observation> observe(Evidence evidence) {
    List<Told> told = new ArrayList<>();
    for (int rule = 0; rule < ALL.size(); rule++) {
      List<Observation> said = ALL.get(rule).observe(evidence);
      for (int turn = 0; turn < said.size(); turn++) {
        told.add(new Told(said.get(turn), rule, turn));
      }
    }
    Comparator<Told> best =
        Comparator.comparingInt((Told one) -> Math.min(1, one.turn()))
            .thenComparing(Comparator.comparingInt((Told one) -> one.said().score()).reversed());
    return told.stream()
        .sorted(best)
        .limit(TOLD)
        .sorted(Comparator.comparingInt(Told::rule).thenComparingInt(Told::turn))
        .map(Told::said)
        .toList();
  }

  private record Told(Observation said, int rule, int turn) {}
}
