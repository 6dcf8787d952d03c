package io.goalbook.ingest.correction;

import io.goalbook.ingest.ReadDocument;
import io.goalbook.ingest.correction.CorrectionOutcome.Target;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.source.CorrectionStatus;
import io.goalbook.model.words.CorrectedField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Applies the corrections of a document to what was read of it. Immutable. */
final class Corrector {
  private static final Comparator<Correction> ORDER =
      Comparator.comparing(Correction::field)
          .thenComparing(Correction::location)
          .thenComparing(Correction::id);

  private final ProjectCorrector projects;
  private final IndicatorCorrector indicators;

  Corrector(CellReader reader) {
    this.projects = new ProjectCorrector(reader);
    this.indicators = new IndicatorCorrector(reader);
  }

  CorrectedDocument apply(
      ReadDocument document, List<Correction> corrections, CorrectionMemory memory) {
    CorrectedRows rows = new CorrectedRows(document);
    List<CorrectionOutcome> outcomes = new ArrayList<>();
    for (Correction correction : corrections.stream().sorted(ORDER).toList()) {
      Targets targets = Targets.of(correction, document.tables());
      CorrectionOutcome outcome =
          targets.one().isPresent()
              ? apply(correction, targets.one().get(), document, rows, memory)
              : CorrectionOutcome.without(correction, targets.failure());
      outcomes.add(outcome);
    }
    boolean moved =
        outcomes.stream()
            .anyMatch(
                one -> one.isApplied() && one.correction().field() == CorrectedField.COUNTY_CODE);
    return outcomes.stream().anyMatch(CorrectionOutcome::isApplied)
        ? new CorrectedDocument(rows.document(moved), outcomes)
        : new CorrectedDocument(document, outcomes);
  }

  private CorrectionOutcome apply(
      Correction correction,
      Target target,
      ReadDocument document,
      CorrectedRows rows,
      CorrectionMemory memory) {
    Optional<String> before = read(document, target, correction.field());
    CorrectionMemory.First now =
        new CorrectionMemory.First(document.sha256(), target.subject(), before.orElse(""));
    boolean allowed = memory.allows(correction, now);
    CorrectionStatus status =
        target.indicator().isEmpty()
            ? projects.apply(correction, target, before, allowed, rows)
            : indicators.apply(correction, target, before, allowed, rows);
    if (status == CorrectionStatus.APPLIED) {
      memory.remember(correction, now);
    }
    return new CorrectionOutcome(correction, status, Optional.of(target), before);
  }

  /** A field as it was read; of what is dropped it is the name. */
  private static Optional<String> read(ReadDocument document, Target target, CorrectedField field) {
    if (field == CorrectedField.DROP) {
      return Optional.of(target.subject()).filter(name -> !name.isEmpty());
    }
    GoalTable table =
        document.tables().stream()
            .filter(one -> one.ordinal() == target.table())
            .findFirst()
            .orElseThrow();
    if (target.indicator().isEmpty()) {
      return ProjectCells.text(table, field);
    }
    Indicator indicator =
        table.indicators().stream()
            .filter(one -> one.ordinal() == target.indicator().getAsInt())
            .findFirst()
            .orElseThrow();
    return IndicatorCells.text(indicator, field);
  }
}
