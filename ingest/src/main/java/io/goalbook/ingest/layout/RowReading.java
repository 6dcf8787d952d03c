package io.goalbook.ingest.layout;

/** What a row is to an indicator block. */
sealed interface RowReading {
  /** An indicator. */
  record Read(IndicatorRow row) implements RowReading {}

  /** A row without name and value, or a heading inside the block: nothing to store. */
  record Template() implements RowReading {}

  /** A row that is an indicator but cannot be read. */
  record Unreadable() implements RowReading {}

  /** The block has ended. */
  record NotInBlock() implements RowReading {}
}
