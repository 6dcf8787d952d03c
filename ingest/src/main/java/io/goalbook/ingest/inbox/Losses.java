package io.goalbook.ingest.inbox;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many documents of the last run stand in the inbox no more.
 *
 * @param known how many documents there were
 * @param moved those whose path has gone while their bytes stand elsewhere: renamed files and
 *     folders, and copies of which another is left
 * @param lost those whose bytes stand nowhere any more
 */
record Losses(int known, int moved, int lost) {
  /** A fifth may go between two runs; more looks like a share that is not mounted. */
  private static final int SHARE_THAT_MAY_GO = 5;

  /**
   * Compares.
   *
   * @param known the digests of the documents of the last run, by path
   * @param files what stands in the inbox now
   */
  static Losses between(Map<String, String> known, List<InboxFile> files) {
    Set<String> paths = new HashSet<>();
    Set<String> contents = new HashSet<>();
    for (InboxFile file : files) {
      paths.add(file.path());
      if (file.opened()) {
        contents.add(file.digest());
      }
    }
    List<String> gone =
        known.keySet().stream().filter(path -> !paths.contains(path)).map(known::get).toList();
    int moved = (int) gone.stream().filter(contents::contains).count();
    return new Losses(known.size(), moved, gone.size() - moved);
  }

  /** How many documents have left their path. */
  int gone() {
    return moved + lost;
  }

  boolean isTooMuch() {
    return lost * SHARE_THAT_MAY_GO > known;
  }
}
