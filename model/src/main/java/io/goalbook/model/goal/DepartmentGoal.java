package io.goalbook.model.goal;

import io.goalbook.model.source.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A goal of a whole department (部门整体绩效目标), not of a project.
 *
 * @param ordinal its place in the document, from 1
 * @param department the department, when the document names it
 * @param section overall goal, sub-goal or safeguard
 * @param number its number as printed, for example （一）
 * @param title its heading
 * @param text the whole text
 * @param indicators the indicators in its prose
 * @param location where it stands
 */
public record DepartmentGoal(
    int ordinal,
    Optional<String> department,
    Section section,
    Optional<String> number,
    Optional<String> title,
    String text,
    List<Indicator> indicators,
    Location location) {

  /** Copies the list. */
  public DepartmentGoal {
    indicators = List.copyOf(indicators);
  }

  /** The same goal at another place among those of its document. */
  public DepartmentGoal numbered(int other) {
    return new DepartmentGoal(
        other, department, section, number, title, text, indicators, location);
  }

  /** The same goal with other indicators. */
  public DepartmentGoal with(List<Indicator> other) {
    return new DepartmentGoal(ordinal, department, section, number, title, text, other, location);
  }

  /** The three parts of a department's goals. */
  public enum Section {
    OVERALL,
    SUB_GOAL,
    SAFEGUARD;

    /** The word as it stands in the tables, for example {@code sub_goal}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
