package io.goalbook.ingest.inbox;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How many documents of the last run stand in the inbox no more. Only bytes can be lost: a link or
 * a file that was never opened gave nothing.
 *
 * @param gone how many have left their path, opened or not
 * @param known how many there were that had been opened
 * @param moved those of them whose path has gone while their bytes stand elsewhere: renamed files
 *     and folders, and copies of which another is left
 * @param lost those of them whose bytes stand nowhere any more
 */
record Losses(int gone, int known, int moved, int lost) {
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
      contents.add(file.digest());
    }
    List<String> gone =
        known.keySet().stream().filter(path -> !paths.contains(path)).map(known::get).toList();
    int moved = opened(gone.stream().filter(contents::contains));
    int lost = opened(gone.stream()) - moved;
    return new Losses(gone.size(), opened(known.values().stream()), moved, lost);
  }

  private static int opened(Stream<String> digests) {
    return (int) digests.filter(DocumentId::isSha256).count();
  }

  boolean isTooMuch() {
    return lost * SHARE_THAT_MAY_GO > known;
  }
}
