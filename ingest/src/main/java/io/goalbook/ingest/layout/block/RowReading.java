package io.goalbook.ingest.layout.block;

/** What a row is to an indicator block. */
public sealed interface RowReading {
  /** An indicator. */
  public record Read(IndicatorRow row) implements RowReading {}

  /** A row without name and value, or a heading inside the block: nothing to store. */
  public record Template() implements RowReading {}

  /** A row that is an indicator but cannot be read. */
  public record Unreadable() implements RowReading {}

  /** The block has ended. */
  public record NotInBlock() implements RowReading {}
}
