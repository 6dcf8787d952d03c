package io.goalbook.charts.figure;

import io.goalbook.analytics.indicator.IndicatorTypeCount;
import java.util.OptionalDouble;

/**
 * How often a type is used in a place.
 *
 * @param indicators all rows, placeholders among them
 * @param quantitative quantities and ranges
 * @param dated deadlines
 * @param qualitative in words
 * @param placeholder 填“无”
 * @param projects all projects of the place
 * @param projectsWithReal projects with at least one real indicator of the type
 * @param projectsNotApplicable projects that need none of the type
 */
public record TypeCount(
    int indicators,
    int quantitative,
    int dated,
    int qualitative,
    int placeholder,
    int projects,
    int projectsWithReal,
    int projectsNotApplicable) {
  /** The type does not occur. */
  static final TypeCount NONE = new TypeCount(0, 0, 0, 0, 0, 0, 0, 0);

  static TypeCount of(IndicatorTypeCount row) {
    return new TypeCount(
        row.indicators(),
        row.quantitative(),
        row.dated(),
        row.qualitative(),
        row.placeholder(),
        row.projects(),
        row.projectsWithReal(),
        row.projectsNotApplicable());
  }

  /** Two kinds of rows that are shown as one type; the projects are those of the larger kind. */
  TypeCount plus(TypeCount other) {
    return new TypeCount(
        indicators + other.indicators,
        quantitative + other.quantitative,
        dated + other.dated,
        qualitative + other.qualitative,
        placeholder + other.placeholder,
        Math.max(projects, other.projects),
        Math.max(projectsWithReal, other.projectsWithReal),
        Math.max(projectsNotApplicable, other.projectsNotApplicable));
  }

  /** Rows that set a target: all but placeholders. */
  public int real() {
    return indicators - placeholder;
  }

  /** 指标设置率 as a fraction; empty when no project needs the type. */
  public OptionalDouble coverage() {
    int asked = projects - projectsNotApplicable;
    return asked <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.min(1.0, (double) projectsWithReal / asked));
  }
}
