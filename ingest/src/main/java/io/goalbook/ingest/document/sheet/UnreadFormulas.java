package io.goalbook.ingest.document.sheet;

import io.goalbook.ingest.document.UnreadPart;
import io.goalbook.model.source.DoubtReason;
import java.util.Optional;

/** Says which sheets hold formulas without a stored result: programs of reports write such. */
final class UnreadFormulas {
  private UnreadFormulas() {}

  /** What is to be said about a sheet; empty when all its results are stored. */
  static Optional<UnreadPart> of(SheetContent sheet) {
    int count = sheet.withoutResult();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new UnreadPart(
                DoubtReason.VALUE_DOUBTFUL,
                "%s有%d个公式没有保存计算结果，请用 Excel 或 WPS 打开并保存一次".formatted(sheet.part().label(), count)));
  }
}
