package io.goalbook.ingest.correction;

import io.goalbook.ingest.ReadDocument;
import io.goalbook.ingest.correction.CorrectionOutcome.Owner;
import io.goalbook.model.words.CorrectedField;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A document with its corrections.
 *
 * @param document what is to be stored
 * @param outcomes what came of each correction of the document
 */
public record CorrectedDocument(ReadDocument document, List<CorrectionOutcome> outcomes) {

  /** Copies the list. */
  public CorrectedDocument {
    outcomes = List.copyOf(outcomes);
  }

  /** A document that nobody corrects. */
  public static CorrectedDocument untouched(ReadDocument document) {
    return new CorrectedDocument(document, List.of());
  }

  /** The corrected fields of a project, joined with {@code |}; empty when there are none. */
  public Optional<String> fields(int table) {
    return fields(target -> target.isWhole(Owner.TABLE, table));
  }

  /** The corrected fields of an indicator, joined with {@code |}; empty when there are none. */
  public Optional<String> fields(int table, int indicator) {
    return fields(target -> target.isIndicator(Owner.TABLE, table, indicator));
  }

  /** The corrected fields of a department's goal; empty when there are none. */
  public Optional<String> fieldsOfGoal(int goal) {
    return fields(target -> target.isWhole(Owner.GOAL, goal));
  }

  /** The corrected fields of an indicator of a department's goal; empty when there are none. */
  public Optional<String> fieldsOfGoal(int goal, int indicator) {
    return fields(target -> target.isIndicator(Owner.GOAL, goal, indicator));
  }

  private Optional<String> fields(Predicate<CorrectionOutcome.Target> about) {
    // Nearly all documents have none, and every indicator asks.
    return outcomes.isEmpty()
        ? Optional.empty()
        : Optional.of(
                outcomes.stream()
                    .filter(CorrectionOutcome::isApplied)
                    .filter(outcome -> outcome.target().filter(about).isPresent())
                    .map(outcome -> outcome.correction().field())
                    .sorted()
                    .map(CorrectedField::code)
                    .collect(Collectors.joining("|")))
            .filter(fields -> !fields.isEmpty());
  }
}
