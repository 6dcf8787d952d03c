package io.goalbook.ingest.layout.form;

import io.goalbook.model.words.Label;
import java.util.Optional;

/**
 * What a cell was taken for.
 *
 * @param kind the part that it plays in a form
 * @param label the field that it names or holds
 */
public record CellRole(Kind kind, Optional<Label> label) {
  static CellRole of(Kind kind, Label label) {
    return new CellRole(kind, Optional.of(label));
  }

  static CellRole of(Kind kind) {
    return new CellRole(kind, Optional.empty());
  }

  /** The parts that cells play. */
  public enum Kind {
    /** The label of a field of the head. */
    FIELD_NAME,
    /** The value of a field, or label and value in one cell. */
    FIELD_VALUE,
    /** A short text that may be a label, but stands in no list. */
    FIELD_UNKNOWN,
    /** The head of a column of indicators. */
    COLUMN_NAME,
    /** The head of a column that no list knows. */
    COLUMN_UNKNOWN,
    /** A cell of an indicator's row. */
    COLUMN_VALUE,
    /** A row in a block of indicators that holds none: a heading, a total, a template. */
    PASSED_OVER,
    /** A note, a signature or a title in a table. */
    NOTE,
    /** A row of indicators that could not be read. */
    NOT_READ
  }
}
