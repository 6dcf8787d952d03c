package io.goalbook.ingest.document.sheet;

import java.util.List;
import java.util.Optional;

/**
 * The sections of a number format: {@code 0.0;-0.0;"-"} shows what is above zero, below it and zero
 * in its own way, {@code [>=10000]0!.0,"万";0} what is large.
 *
 * @param sections those for numbers, at least one
 */
record FormatSections(List<FormatSection> sections) {
  FormatSections {
    sections = List.copyOf(sections);
  }

  static FormatSections of(String code) {
    return new FormatSections(FormatSection.of(code));
  }

  /** The section that shows a number; empty when none is for it. */
  Optional<FormatSection> of(double value) {
    int last = sections.size() - 1;
    for (int index = 0; index < last; index++) {
      FormatSection section = sections.get(index);
      if (section.condition().isPresent()
          ? section.condition().get().holds(value)
          : isUsual(index, last, value)) {
        return Optional.of(section);
      }
    }
    FormatSection rest = sections.get(last);
    boolean shows = rest.condition().isEmpty() || rest.condition().get().holds(value);
    return shows ? Optional.of(rest) : Optional.empty();
  }

  /** Whether a section without a condition is for a number, because of its place. */
  private boolean isUsual(int index, int last, double value) {
    if (index > 0) {
      return value < 0;
    }
    boolean zeroElsewhere = last > 1 || sections.get(last).condition().isPresent();
    return value > 0 || (value == 0 && !zeroElsewhere);
  }

  /** Whether a section shows a number below zero without its sign: it shows no other ones. */
  boolean dropsSign(FormatSection section) {
    if (section.condition().isPresent()) {
      return section.condition().get().isNegativeOnly();
    }
    return sections.size() > 1
        && section.equals(sections.get(1))
        && sections.get(0).condition().isEmpty();
  }
}
