package io.goalbook.ingest.layout.text;

import java.util.ArrayList;
import java.util.List;

/** The lines between two tables that are not blank, each with its place in the document. */
final class Lines {
  private final List<String> texts = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<String> all = new ArrayList<>();
  private int number;

  /** Takes in the next line of the document. */
  void add(String line) {
    number++;
    all.add(line);
    if (!line.isBlank()) {
      texts.add(line.strip());
      places.add("原文第" + number + "行");
    }
  }

  /** The lines that are not blank, without white space around them. */
  List<String> texts() {
    return texts;
  }

  /** All lines as they are. */
  List<String> all() {
    return all;
  }

  String place(int index) {
    return places.get(index);
  }

  /** Begins again behind a table; lines are numbered through the document. */
  void clear() {
    texts.clear();
    places.clear();
    all.clear();
  }
}
