package io.goalbook.analytics.indicator;

import io.goalbook.model.place.Place;
import java.util.Optional;

/**
 * One row of {@code indicator_types}: how often a type is used in a place.
 *
 * @param taxonomy {@code 2015} (cost under output) or {@code 2021} (cost is level 1)
 * @param place without county the province, without province everything
 * @param level1 empty when not recognised
 * @param level2 empty when not recognised
 * @param indicators all rows, placeholders among them
 * @param quantitative quantities and ranges
 * @param dated deadlines
 * @param qualitative in words
 * @param placeholder 填“无”
 * @param projects all projects of the place and year
 * @param projectsWithReal projects with at least one real indicator of the type
 * @param projectsNotApplicable staff and running-cost projects, for benefit types
 */
public record IndicatorTypeCount(
    String taxonomy,
    Place place,
    Optional<String> level1,
    Optional<String> level2,
    int indicators,
    int quantitative,
    int dated,
    int qualitative,
    int placeholder,
    int projects,
    int projectsWithReal,
    int projectsNotApplicable) {

  /** Rows that set a target: all but placeholders. */
  public int real() {
    return indicators - placeholder;
  }
}
