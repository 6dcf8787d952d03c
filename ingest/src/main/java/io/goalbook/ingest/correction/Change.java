package io.goalbook.ingest.correction;

import io.goalbook.model.words.CorrectedField;
import java.util.Optional;
import java.util.function.Function;

/**
 * One field with its new text.
 *
 * @param field the field
 * @param text what it becomes; empty when the cell is empty
 */
record Change(CorrectedField field, Optional<String> text) {
  static Change of(Correction correction) {
    return new Change(
        correction.field(), Optional.of(correction.value()).filter(value -> !value.isEmpty()));
  }

  /** A field after the change: what it was when the change is about another one. */
  Optional<String> apply(CorrectedField asked, Optional<String> before) {
    return asked == field ? text : before;
  }

  /** The same for a field that is no text. */
  <T> Optional<T> apply(
      CorrectedField asked, Optional<T> before, Function<String, Optional<T>> reader) {
    return asked == field ? text.flatMap(reader) : before;
  }
}
