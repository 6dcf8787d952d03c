package io.goalbook.ingest.layout;

import io.goalbook.ingest.layout.field.HeadFields;
import io.goalbook.ingest.layout.form.FormDraft;
import io.goalbook.ingest.layout.words.Labels;
import io.goalbook.ingest.value.MoneyReader;
import io.goalbook.model.goal.Funding;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.words.Label;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The money of a form. The unit stands in the cell, in the label, in the label of its group or in a
 * line above ({@code 单位：万元}), and counts in this order; without any it is not guessed.
 */
final class FundingReader {
  private final MoneyReader money;
  private final Labels labels;

  FundingReader(MoneyReader money, Labels labels) {
    this.money = money;
    this.labels = labels;
  }

  Read read(FormDraft form) {
    Optional<String> line = unitLine(form);
    Optional<HeadFields.Field> annual = form.head().field(Label.BUDGET);
    Optional<HeadFields.Field> field = annual.or(() -> insteadOfAnnual(form));
    Optional<MoneyReader.Money> budget = field.flatMap(found -> amount(found, line));
    // The parts often leave the unit to the label of the whole.
    Optional<String> declared = budget.flatMap(MoneyReader.Money::unit).or(() -> line);
    Funding funding =
        new Funding(
            budget.flatMap(MoneyReader.Money::yuan),
            yuan(form, Label.TOTAL_BUDGET, declared),
            yuan(form, Label.FISCAL_FUNDS, declared),
            yuan(form, Label.OTHER_FUNDS, declared),
            yuan(form, Label.CARRIED_OVER, declared),
            budget.flatMap(MoneyReader.Money::unit),
            field.map(HeadFields.Field::printed));
    List<DoubtReason> doubts = new ArrayList<>();
    if (annual.isEmpty()) {
      doubts.add(field.isEmpty() ? DoubtReason.BUDGET_MISSING : DoubtReason.BUDGET_INFERRED);
    }
    if (field.isPresent()) {
      unread(budget).ifPresent(doubts::add);
    }
    if (!funding.addsUp()) {
      doubts.add(DoubtReason.FUNDS_DO_NOT_ADD_UP);
    }
    return new Read(funding, doubts);
  }

  /** A form that has one sum only calls it the project's total or the fiscal funds. */
  private static Optional<HeadFields.Field> insteadOfAnnual(FormDraft form) {
    return form.head().field(Label.TOTAL_BUDGET).or(() -> form.head().field(Label.FISCAL_FUNDS));
  }

  private static Optional<DoubtReason> unread(Optional<MoneyReader.Money> budget) {
    if (budget.isEmpty()) {
      return Optional.of(DoubtReason.BUDGET_NOT_READ);
    }
    if (budget.get().unit().isEmpty()) {
      return Optional.of(DoubtReason.UNIT_NOT_DECLARED);
    }
    return budget.get().yuan().isEmpty()
        ? Optional.of(DoubtReason.BUDGET_NOT_READ)
        : Optional.empty();
  }

  private Optional<MoneyReader.Money> amount(HeadFields.Field field, Optional<String> line) {
    return money.read(field.text(), field.unit().or(() -> line));
  }

  private Optional<BigDecimal> yuan(FormDraft form, Label label, Optional<String> declared) {
    return form.head()
        .field(label)
        .flatMap(field -> money.read(field.text(), field.unit().or(() -> declared)))
        .flatMap(MoneyReader.Money::yuan);
  }

  private Optional<String> unitLine(FormDraft form) {
    return last(form.preface())
        .or(() -> last(form.head().unlabelled()))
        .or(() -> form.head().declaredUnit());
  }

  private Optional<String> last(List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Optional<String> unit = labels.unitOnLine(lines.get(i));
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  /**
   * The money and what is doubtful about it.
   *
   * @param funding the money
   * @param doubts empty when the reading is sure
   */
  record Read(Funding funding, List<DoubtReason> doubts) {
    Read {
      doubts = List.copyOf(doubts);
    }
  }
}
