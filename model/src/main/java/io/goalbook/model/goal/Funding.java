package io.goalbook.model.goal;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The money of a project. Amounts are yuan (元) with two decimals; empty means that the form does
 * not say.
 *
 * @param budgetYuan the annual budget (年度资金总额)
 * @param totalBudgetYuan the budget of the whole term
 * @param fiscalFundsYuan 财政拨款
 * @param otherFundsYuan 其他资金
 * @param carriedOverYuan 上年结转
 * @param unit the unit in which the budget is printed: 元, 万元
 * @param budgetRaw the budget as printed
 */
public record Funding(
    Optional<BigDecimal> budgetYuan,
    Optional<BigDecimal> totalBudgetYuan,
    Optional<BigDecimal> fiscalFundsYuan,
    Optional<BigDecimal> otherFundsYuan,
    Optional<BigDecimal> carriedOverYuan,
    Optional<String> unit,
    Optional<String> budgetRaw) {

  /** Whether the parts are the budget; also true where the form does not say both. */
  public boolean addsUp() {
    if (budgetYuan.isEmpty() || fiscalFundsYuan.isEmpty()) {
      return true;
    }
    BigDecimal parts =
        fiscalFundsYuan
            .get()
            .add(otherFundsYuan.orElse(BigDecimal.ZERO))
            .add(carriedOverYuan.orElse(BigDecimal.ZERO));
    return parts.compareTo(budgetYuan.get()) == 0;
  }
}
