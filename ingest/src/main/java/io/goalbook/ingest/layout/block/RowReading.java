package io.goalbook.ingest.layout.block;

import java.util.List;

/** What a row is to an indicator block. */
public sealed interface RowReading {
  /**
   * One indicator or, where the form has values of several towns or terms, several.
   *
   * @param rows at least one
   */
  record Read(List<IndicatorRow> rows) implements RowReading {
    /** Copies the list. */
    public Read {
      rows = List.copyOf(rows);
    }
  }

  /** A row without name and value, a total or a heading in the block: nothing to store. */
  record Template() implements RowReading {}

  /** A note, a signature or a title: no indicator, but the next form may need its words. */
  record Aside() implements RowReading {}

  /** A row that is an indicator but cannot be read. */
  record Unreadable() implements RowReading {}

  /** The block has ended. */
  record NotInBlock() implements RowReading {}
}
