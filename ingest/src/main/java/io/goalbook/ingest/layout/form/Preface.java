package io.goalbook.ingest.layout.form;

import io.goalbook.ingest.layout.words.FormTitles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The lines that stand above the next form. What they say is asked for each row of a table. */
final class Preface {
  /** Lines farther above a form say nothing about it. */
  private static final int MOST = 500;

  private static final Pattern FIRST_SECTION = Pattern.compile("^[(（]?[一1][)）、.．](?!\\d)");

  private final Deque<String> lines = new ArrayDeque<>();
  private final FormTitles titles;
  private boolean title;

  Preface(FormTitles titles) {
    this.titles = titles;
  }

  void add(String line) {
    title |= titles.isTitle(line);
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

  /**
   * The lines above the heading of the first section: （一）某项目, 1.某项目. What they say holds for the
   * sections that follow as well. Empty where no section is the first.
   */
  List<String> aboveSections() {
    List<String> above = new ArrayList<>();
    for (String line : lines) {
      if (FIRST_SECTION.matcher(line).find()) {
        return above;
      }
      above.add(line);
    }
    return List.of();
  }

  boolean anyIs(Predicate<String> asked) {
    return lines.stream().anyMatch(asked);
  }

  /** The lines, in reading order. */
  List<String> lines() {
    return List.copyOf(lines);
  }
}
