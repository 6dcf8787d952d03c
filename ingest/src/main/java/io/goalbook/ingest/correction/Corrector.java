package io.goalbook.ingest.correction;

import io.goalbook.ingest.ReadDocument;
import io.goalbook.ingest.correction.CorrectionOutcome.Owner;
import io.goalbook.ingest.correction.CorrectionOutcome.Target;
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
      Targets targets = Targets.of(correction, document);
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
    CorrectionStatus status = apply(correction, target, before, allowed, rows);
    if (status == CorrectionStatus.APPLIED) {
      memory.remember(correction, now);
    }
    return new CorrectionOutcome(correction, status, Optional.of(target), before);
  }

  private CorrectionStatus apply(
      Correction correction,
      Target target,
      Optional<String> before,
      boolean allowed,
      CorrectedRows rows) {
    if (target.indicator().isPresent()) {
      return indicators.apply(correction, target, before, allowed, rows.indicators(target));
    }
    return target.owner() == Owner.GOAL
        ? GoalCorrector.apply(correction, target, before, allowed, rows.goals())
        : projects.apply(correction, target, before, allowed, rows);
  }

  /** A field as it was read; of what is dropped it is the name. */
  private static Optional<String> read(ReadDocument document, Target target, CorrectedField field) {
    if (field == CorrectedField.DROP) {
      return Optional.of(target.subject()).filter(name -> !name.isEmpty());
    }
    CorrectedRows rows = new CorrectedRows(document);
    if (target.indicator().isPresent()) {
      int indicator = target.indicator().getAsInt();
      return IndicatorCells.text(rows.indicators(target).one(indicator), field);
    }
    return target.owner() == Owner.GOAL
        ? GoalCells.text(rows.goals().goal(target.ordinal()), field)
        : ProjectCells.text(rows.table(target.ordinal()), field);
  }
}
