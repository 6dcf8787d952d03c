package io.goalbook.ingest.layout.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines between two tables, those that are not blank each with its place in the document. */
final class Lines {
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> positions = new ArrayList<>();
  private final List<String> all = new ArrayList<>();
  private int number;

  /** Takes in the next line of the document. */
  void add(String line) {
    number++;
    if (!line.isBlank()) {
      texts.add(line.strip());
      positions.add(all.size());
    }
    all.add(line);
  }

  /** The lines that are not blank, without white space around them. */
  List<String> texts() {
    return texts;
  }

  /** All lines as they are. */
  List<String> all() {
    return all;
  }

  /** Where a line that is not blank stands among all. */
  int position(int index) {
    return positions.get(index);
  }

  /** The first line that is not blank at a position among all or behind it. */
  int indexFrom(int position) {
    int found = Collections.binarySearch(positions, position);
    return found < 0 ? -found - 1 : found;
  }

  String place(int index) {
    return "原文第" + (number - all.size() + positions.get(index) + 1) + "行";
  }

  /** Begins again behind a table; lines are numbered through the document. */
  void clear() {
    texts.clear();
    positions.clear();
    all.clear();
  }
}
