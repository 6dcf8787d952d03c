package io.goalbook.charts.figure;

import io.goalbook.analytics.cost.Reconciliation;
import java.util.List;

/**
 * What rate × quantity gives against the budget, in one province and year.
 *
 * @param facts the province and year
 * @param names what its counties are called
 * @param rows in the order of the statistic; sums of item costs are not among them
 * @param itemSums how many sums of item costs there are beside them
 */
public record ReconciliationFigure(
    ScopeFacts facts, CountyNames names, List<Reconciliation> rows, int itemSums) {
  private static final String RATE_TIMES_QUANTITY = "rate_times_quantity";

  /** How rate × quantity stands to the budget. */
  public enum Outcome {
    /** From 90 to 100 per cent of it. */
    FITS("与预算相符"),
    /** Less: says nothing more. */
    UNEXPLAINED("测算不足"),
    /** More. */
    ABOVE_BUDGET("测算需求超出预算"),
    /** Rate and quantity are not of the same people or time. */
    NOT_COMPARABLE("不可比");

    private final String wording;

    Outcome(String wording) {
      this.wording = wording;
    }

    /** The Chinese words for it. */
    public String wording() {
      return wording;
    }

    /** The outcome of a row. */
    public static Outcome of(Reconciliation row) {
      return switch (row.outcome()) {
        case "fits" -> FITS;
        case "unexplained" -> UNEXPLAINED;
        case "above_budget" -> ABOVE_BUDGET;
        default -> NOT_COMPARABLE;
      };
    }
  }

  /** Copies the list. */
  public ReconciliationFigure {
    rows = List.copyOf(rows);
  }

  /** Takes out of the statistics what belongs to one province and year. */
  static ReconciliationFigure of(
      ScopeFacts facts, CountyNames names, List<Reconciliation> statistic) {
    List<Reconciliation> all =
        statistic.stream().filter(row -> Scope.of(row.place()).equals(facts.scope())).toList();
    List<Reconciliation> rates =
        all.stream().filter(row -> row.kind().equals(RATE_TIMES_QUANTITY)).toList();
    return new ReconciliationFigure(facts, names, rates, all.size() - rates.size());
  }

  /** The rows that log axes have a place for: need and budget above zero. */
  public List<Reconciliation> drawn() {
    return rows.stream()
        .filter(row -> row.needYuan().signum() > 0 && row.budgetYuan().signum() > 0)
        .toList();
  }

  /** How many rows have an outcome. */
  public int count(Outcome outcome) {
    return (int) rows.stream().filter(row -> Outcome.of(row) == outcome).count();
  }
}
