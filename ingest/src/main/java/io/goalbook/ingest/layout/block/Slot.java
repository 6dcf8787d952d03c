package io.goalbook.ingest.layout.block;

import io.goalbook.model.goal.Term;
import io.goalbook.model.words.Label;
import java.util.Map;
import java.util.Optional;

/**
 * The columns that together give one value of a row.
 *
 * @param columns by what stands in them
 * @param term whose value it is: the year's or the mid-term's
 * @param area the town whose value it is, where each has a column
 */
record Slot(Map<Label, Column> columns, Term term, Optional<String> area) {
  Slot {
    columns = Map.copyOf(columns);
  }

  Optional<Column> column(Label label) {
    return Optional.ofNullable(columns.get(label));
  }
}
