package io.goalbook.ingest.corpus;

/**
 * What offices and Word leave in documents and readers stumble over; a switch each.
 *
 * @param splitRuns runs are split in mid-word and inside numbers
 * @param blankParagraphs some cells hold empty paragraphs before or after their text
 * @param marks revision ids, spelling marks, bookmarks and page breaks stand between the runs
 * @param seed where the traps lie
 */
public record Traps(boolean splitRuns, boolean blankParagraphs, boolean marks, long seed) {

  /** No traps at all. */
  public static Traps none() {
    return new Traps(false, false, false, 0);
  }

  /** All traps. */
  public static Traps all(long seed) {
    return new Traps(true, true, true, seed);
  }
}
