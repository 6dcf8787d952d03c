package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;

import io.goalbook.ingest.corpus.family.Table.Slot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The fields above the indicators of a {@link MixedForm}. */
final class MixedHead {
  private final String nameLabel;
  private final String unitLabel;
  private final String budgetLabel;
  private final String goalLabel;
  private final MoneyUnit money;
  private final boolean yuan;

  MixedHead(Draw draw) {
    this.nameLabel = draw.label("name");
    this.unitLabel = draw.label("unit");
    this.budgetLabel = draw.label("budget");
    this.goalLabel = draw.label("goal");
    this.money = draw.oneOf(MoneyUnit.values());
    this.yuan = draw.chance();
  }

  /** Where the unit of money stands. */
  private enum MoneyUnit {
    LABEL,
    LINE,
    CELL
  }

  /** The line above the table, where it tells the unit. */
  Optional<String> lineAbove() {
    return money == MoneyUnit.LINE ? Optional.of("金额单位：" + unit()) : Optional.empty();
  }

  /** The rows, each as wide as the table. */
  List<List<Slot>> rows(Draft draft, int width) {
    String budget = money == MoneyUnit.LABEL ? budgetLabel + "（" + unit() + "）" : budgetLabel;
    return List.of(
        MixedForm.field(nameLabel, draft.name(), width),
        List.of(
            cell(unitLabel),
            cell(draft.unit()),
            cell(budget),
            cell(amount(draft.budgetYuan())).wide(width - 3)),
        MixedForm.field(goalLabel, draft.goal(), width));
  }

  private String amount(BigDecimal yuanAmount) {
    String amount = yuan ? Draft.yuan(yuanAmount) : Draft.wan(yuanAmount);
    return money == MoneyUnit.CELL ? amount + unit() : amount;
  }

  private String unit() {
    return yuan ? "元" : "万元";
  }
}
