package io.goalbook.charts.edition;

/** For whom a run writes. */
public enum Edition {
  /** For those who compile: everything. */
  INTERNAL,
  /** For others, too: beside everything a folder that may be given away. */
  PUBLIC
}
