package io.goalbook.ingest.layout;

import io.goalbook.model.goal.Funding;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.goal.IndicatorType;
import io.goalbook.model.value.Rate;
import io.goalbook.model.value.TargetValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Tells a budget that is printed in the wrong unit: 元 for 万元 makes it ten thousand times smaller
 * than its parts or the costs that the form states.
 */
final class UnitError {
  private static final BigDecimal FACTOR = BigDecimal.valueOf(10_000);

  /** Two sums of the same money differ by a few per cent at most. */
  private static final BigDecimal TOLERANCE = new BigDecimal("1.05");

  /** Costs explain a part of the budget only, but never several times the budget. */
  private static final BigDecimal WIDE_TOLERANCE = BigDecimal.valueOf(2);

  private UnitError() {}

  /**
   * Whether the budget is about ten thousand times its parts or costs, or the reverse.
   *
   * @param breakdown the sum of the amounts that its cell lists behind it, in yuan; zero without
   *     any
   */
  static boolean isProbable(Funding funding, List<Indicator> indicators, BigDecimal breakdown) {
    Optional<BigDecimal> budget = funding.budgetYuan();
    if (budget.isEmpty()) {
      return false;
    }
    BigDecimal yuan = budget.get();
    BigDecimal parts = parts(funding);
    BigDecimal costs = costs(indicators);
    return isFactor(yuan, parts, TOLERANCE)
        || isFactor(parts, yuan, TOLERANCE)
        || isFactor(yuan, breakdown, TOLERANCE)
        || isFactor(breakdown, yuan, TOLERANCE)
        || isFactor(costs, yuan, WIDE_TOLERANCE)
        || isFactorExactly(yuan, costs);
  }

  private static boolean isFactor(BigDecimal large, BigDecimal small, BigDecimal tolerance) {
    if (large.signum() <= 0 || small.signum() <= 0 || large.compareTo(small) < 0) {
      return false;
    }
    BigDecimal off = large.divide(small.multiply(FACTOR), MathContext.DECIMAL64);
    return off.compareTo(tolerance) <= 0 && off.multiply(tolerance).compareTo(BigDecimal.ONE) >= 0;
  }

  /** A cost of 500元 in a project of 5 000 000 is common, unless it is the same figure. */
  private static boolean isFactorExactly(BigDecimal budget, BigDecimal costs) {
    return costs.signum() > 0 && costs.multiply(FACTOR).compareTo(budget) == 0;
  }

  private static BigDecimal parts(Funding funding) {
    return funding
        .fiscalFundsYuan()
        .orElse(BigDecimal.ZERO)
        .add(funding.otherFundsYuan().orElse(BigDecimal.ZERO))
        .add(funding.carriedOverYuan().orElse(BigDecimal.ZERO));
  }

  private static BigDecimal costs(List<Indicator> indicators) {
    BigDecimal costs = BigDecimal.ZERO;
    for (Indicator indicator : indicators) {
      Optional<String> type = indicator.type().level2();
      if (type.isPresent() && type.get().equals(IndicatorType.COST)) {
        costs = costs.add(total(indicator.value()).orElse(BigDecimal.ZERO));
      }
    }
    return costs;
  }

  private static Optional<BigDecimal> total(TargetValue value) {
    return value instanceof TargetValue.Quantity quantity
        ? quantity.rate().filter(rate -> rate.per().isEmpty()).map(Rate::yuan)
        : Optional.empty();
  }
}
