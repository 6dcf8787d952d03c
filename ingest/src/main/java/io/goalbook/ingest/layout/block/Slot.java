package io.goalbook.ingest.layout.block;

import io.goalbook.model.goal.Term;
import io.goalbook.model.words.Label;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The columns that together give one value of a row.
 *
 * @param columns by what stands in them
 * @param term whose value it is: the year's or the mid-term's
 * @param area the town whose value it is, where each has a column
 * @param types the types of indicators that the header names for it, the coarser first
 * @param year the year whose value it is, where several years have a column each
 */
record Slot(
    Map<Label, Column> columns,
    Term term,
    Optional<String> area,
    List<String> types,
    OptionalInt year) {
  Slot {
    Map<Label, Column> copy = new EnumMap<>(Label.class);
    copy.putAll(columns);
    columns = Collections.unmodifiableMap(copy);
    types = List.copyOf(types);
  }

  Optional<Column> column(Label label) {
    return Optional.ofNullable(columns.get(label));
  }
}
