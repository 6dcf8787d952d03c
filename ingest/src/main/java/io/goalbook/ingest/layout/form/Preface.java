package io.goalbook.ingest.layout.form;

import io.goalbook.ingest.layout.words.TitleWords;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** The lines that stand above the next form. What they say is asked for each row of a table. */
final class Preface {
  /** Lines farther above a form say nothing about it. */
  private static final int MOST = 500;

  private final Deque<String> lines = new ArrayDeque<>();
  private boolean title;

  void add(String line) {
    title |= TitleWords.isTitle(line);
    lines.add(line);
    if (lines.size() > MOST) {
      lines.remove();
    }
  }

  void addAll(Collection<String> more) {
    more.forEach(this::add);
  }

  void clear() {
    lines.clear();
    title = false;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Whether one of them is the title of a form. */
  boolean hasTitle() {
    return title;
  }

  boolean anyIs(Predicate<String> asked) {
    return lines.stream().anyMatch(asked);
  }

  /** The lines, in reading order. */
  List<String> lines() {
    return List.copyOf(lines);
  }
}
