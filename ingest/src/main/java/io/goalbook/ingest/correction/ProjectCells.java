package io.goalbook.ingest.correction;

import io.goalbook.model.goal.Funding;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.goal.Stage;
import io.goalbook.model.place.Place;
import io.goalbook.model.words.CorrectedField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The fields of a project that can be corrected. */
record ProjectCells(CellReader reader) {

  /** A field as it is stored; empty when it is, or when projects do not have it. */
  static Optional<String> text(GoalTable table, CorrectedField field) {
    return switch (field) {
      case PROJECT_NAME -> table.name();
      case PROJECT_CODE -> table.code();
      case DOCUMENT_NUMBER -> table.documentNumber();
      case COMPETENT_DEPARTMENT -> table.competentDepartment();
      case IMPLEMENTING_UNIT -> table.implementingUnit();
      case DEPARTMENT_CODE -> table.departmentCode();
      case COUNTY_CODE -> table.place().countyCode();
      case TABLE_KIND -> Optional.of(table.kind().code());
      case STAGE -> table.stage().map(Stage::word);
      case BUDGET_YUAN -> plain(table.funding().budgetYuan());
      case TOTAL_BUDGET_YUAN -> plain(table.funding().totalBudgetYuan());
      case FISCAL_FUNDS_YUAN -> plain(table.funding().fiscalFundsYuan());
      case OTHER_FUNDS_YUAN -> plain(table.funding().otherFundsYuan());
      case CARRIED_OVER_YUAN -> plain(table.funding().carriedOverYuan());
      case FUND_USE -> table.fundUse();
      case GOAL -> table.goal();
      default -> Optional.empty();
    };
  }

  private static Optional<String> plain(Optional<BigDecimal> yuan) {
    return yuan.map(amount -> amount.setScale(2, RoundingMode.HALF_UP).toPlainString());
  }

  /** The project with one field changed. */
  GoalTable with(GoalTable table, Change change) {
    return new GoalTable(
        table.ordinal(),
        change
            .apply(CorrectedField.TABLE_KIND, Optional.of(table.kind()), reader::kind)
            .orElse(table.kind()),
        change.apply(CorrectedField.STAGE, table.stage(), reader::stage),
        place(table.place(), change),
        table.title(),
        table.titleDate(),
        change.apply(CorrectedField.PROJECT_NAME, table.name()),
        change.apply(CorrectedField.PROJECT_CODE, table.code()),
        change.apply(CorrectedField.DOCUMENT_NUMBER, table.documentNumber()),
        change.apply(CorrectedField.COMPETENT_DEPARTMENT, table.competentDepartment()),
        change.apply(CorrectedField.IMPLEMENTING_UNIT, table.implementingUnit()),
        change.apply(CorrectedField.DEPARTMENT_CODE, table.departmentCode()),
        funding(table.funding(), change),
        change.apply(CorrectedField.FUND_USE, table.fundUse()),
        change.apply(CorrectedField.GOAL, table.goal()),
        table.spendingPlan(),
        table.narrativeAmounts(),
        table.indicators(),
        table.confidence(),
        table.location());
  }

  private Place place(Place before, Change change) {
    return change
        .apply(
            CorrectedField.COUNTY_CODE,
            Optional.of(before),
            code -> reader.place(code, before.fiscalYear()))
        .orElse(before);
  }

  private Funding funding(Funding before, Change change) {
    return new Funding(
        change.apply(CorrectedField.BUDGET_YUAN, before.budgetYuan(), reader::yuan),
        change.apply(CorrectedField.TOTAL_BUDGET_YUAN, before.totalBudgetYuan(), reader::yuan),
        change.apply(CorrectedField.FISCAL_FUNDS_YUAN, before.fiscalFundsYuan(), reader::yuan),
        change.apply(CorrectedField.OTHER_FUNDS_YUAN, before.otherFundsYuan(), reader::yuan),
        change.apply(CorrectedField.CARRIED_OVER_YUAN, before.carriedOverYuan(), reader::yuan),
        before.unit(),
        before.budgetRaw());
  }
}
