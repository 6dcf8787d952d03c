package io.goalbook.ingest.document.ofd;

import java.util.ArrayDeque;
import java.util.Deque;

/** The names of parts in an .ofd. */
final class PartName {
  private PartName() {}

  /**
   * What a part calls so: from the root of the archive, or from the folder of that part.
   *
   * @param from the part that names the other; empty for the root
   */
  static String resolve(String from, String name) {
    String stripped = name.strip().replace('\\', '/');
    String folder = stripped.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (folder + stripped).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
