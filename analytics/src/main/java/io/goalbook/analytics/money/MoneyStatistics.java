package io.goalbook.analytics.money;

import java.util.List;

/** The statistics of money, as they stand in the warehouse; each list in a fixed order. */
public record MoneyStatistics(
    List<SourceMoney> bySource,
    List<FundMoney> byFund,
    List<DepartmentBudget> departmentBudgets,
    List<Transfer> transfers,
    List<TransferQuantity> transferQuantities,
    List<UnitReport> reporting,
    List<ReportingSummary> reportingSummary) {

  /** Copies the lists. */
  public MoneyStatistics {
    bySource = List.copyOf(bySource);
    byFund = List.copyOf(byFund);
    departmentBudgets = List.copyOf(departmentBudgets);
    transfers = List.copyOf(transfers);
    transferQuantities = List.copyOf(transferQuantities);
    reporting = List.copyOf(reporting);
    reportingSummary = List.copyOf(reportingSummary);
  }

  /** No projects, no money. */
  public static MoneyStatistics none() {
    return new MoneyStatistics(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
