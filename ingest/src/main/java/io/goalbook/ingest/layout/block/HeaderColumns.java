package io.goalbook.ingest.layout.block;

import java.util.List;

/**
 * The columns of a header and what is doubtful about them.
 *
 * @param columns from left to right, those that are known
 * @param unknown the texts of those that no list knows
 * @param valueGuessed whether the value column was told by what stands in it
 */
record HeaderColumns(List<Column> columns, List<String> unknown, boolean valueGuessed) {
  HeaderColumns {
    columns = List.copyOf(columns);
    unknown = List.copyOf(unknown);
  }
}
