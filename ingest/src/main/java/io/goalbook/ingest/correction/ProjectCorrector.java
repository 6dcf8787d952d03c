package io.goalbook.ingest.correction;

import io.goalbook.ingest.correction.CorrectionOutcome.Target;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.source.CorrectionStatus;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.source.Location;
import io.goalbook.model.words.CorrectedField;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Corrects fields of projects. */
final class ProjectCorrector {
  private final CellReader reader;
  private final ProjectCells cells;

  ProjectCorrector(CellReader reader) {
    this.reader = reader;
    this.cells = new ProjectCells(reader);
  }

  /**
   * Corrects.
   *
   * @param before the field as it was read
   * @param allowed whether what stands there is what stood there when it was first corrected
   */
  CorrectionStatus apply(
      Correction correction,
      Target target,
      Optional<String> before,
      boolean allowed,
      CorrectedRows rows) {
    CorrectedField field = correction.field();
    if (field == CorrectedField.DROP) {
      if (allowed) {
        rows.drop(target.ordinal());
      }
      return allowed ? CorrectionStatus.APPLIED : CorrectionStatus.CHANGED;
    }
    GoalTable table = cells.with(rows.table(target.ordinal()), Change.of(correction));
    if (ProjectCells.text(table, field).equals(before)) {
      return CorrectionStatus.SAME;
    }
    if (!allowed) {
      return CorrectionStatus.CHANGED;
    }
    rows.put(table);
    rows.settle(target.ordinal(), target.indicator(), SettledDoubts.by(field));
    if (table.funding().addsUp()) {
      rows.settle(
          target.ordinal(), target.indicator(), EnumSet.of(DoubtReason.FUNDS_DO_NOT_ADD_UP));
    }
    amounts(table, field, rows);
    return CorrectionStatus.APPLIED;
  }

  /** Rates stand in these texts. */
  private void amounts(GoalTable table, CorrectedField field, CorrectedRows rows) {
    if (field == CorrectedField.GOAL) {
      amounts(table, "绩效目标", table.goal(), rows);
    } else if (field == CorrectedField.FUND_USE) {
      amounts(table, "资金用途", table.fundUse(), rows);
    }
  }

  private void amounts(GoalTable table, String part, Optional<String> text, CorrectedRows rows) {
    Location place = table.location().then(part);
    rows.amounts(
        table.ordinal(),
        place,
        text.map(found -> reader.words().rates().find(found, place)).orElse(List.of()));
  }
}
