package io.goalbook.ingest.layout.form;

import io.goalbook.ingest.layout.block.Header;
import io.goalbook.ingest.layout.field.RowView;
import java.util.Optional;

/**
 * A header that is printed once over the indicators of several projects, each of which begins with
 * a row of its own below it.
 */
final class SharedHeader {
  private Optional<Header> header = Optional.empty();
  private int table;

  void see(RowView row, Header printed) {
    header = Optional.of(printed).filter(one -> !one.isList());
    table = row.tableOrdinal();
  }

  /** The header above a row of the same table; empty where none was printed in it. */
  Optional<Header> over(RowView row) {
    return table == row.tableOrdinal() ? header : Optional.empty();
  }

  /** Whether a header was printed above a row, so that the row itself holds an indicator. */
  boolean isOver(RowView row, Header asked) {
    Optional<Header> printed = over(row);
    return printed.isPresent() && printed.get() == asked;
  }
}
