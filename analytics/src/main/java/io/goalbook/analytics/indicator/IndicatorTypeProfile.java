package io.goalbook.analytics.indicator;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code indicator_type_profiles}: how often a group of projects uses a type, beside its
 * province.
 *
 * @param dimension {@code province, county, department_kind, field, form}
 * @param groupName the department kind, field or form; empty for province and county
 * @param place with a county only where the county is the group
 * @param taxonomy {@code 2015} or {@code 2021}
 * @param taxonomyInUse whether the province uses this taxonomy
 * @param level1 empty when not recognised
 * @param level2 empty when not recognised
 * @param counts the indicators of the type
 * @param realShare the type's share of the real indicators
 * @param nominalSharePercent the type's share of all indicators, 填“无” among them
 * @param projects the projects of the group
 * @param projectsNotApplicable staff and running-cost projects, for benefit types
 * @param projectsWithReal projects with at least one real indicator of the type
 * @param setRate 指标设置率, over the projects that it applies to
 */
public record IndicatorTypeProfile(
    String dimension,
    Optional<String> groupName,
    Place place,
    String taxonomy,
    boolean taxonomyInUse,
    Optional<String> level1,
    Optional<String> level2,
    Counts counts,
    Share realShare,
    Optional<BigDecimal> nominalSharePercent,
    int projects,
    int projectsNotApplicable,
    int projectsWithReal,
    Share setRate) {

  /**
   * Indicators of a type.
   *
   * @param real without 填“无”
   * @param all with them
   * @param quantitative quantities and ranges
   * @param dated deadlines
   * @param qualitative in words
   * @param placeholder 填“无”
   */
  public record Counts(
      int real, int all, int quantitative, int dated, int qualitative, int placeholder) {}

  /**
   * A share beside the province's.
   *
   * @param n over how many indicators or projects
   * @param percent in per cent; empty over nothing
   * @param provinceN over how many in the province
   * @param provincePercent in per cent; empty over nothing
   * @param differencePoints in percentage points, computed from the counts and rounded once
   */
  public record Share(
      int n,
      Optional<BigDecimal> percent,
      int provinceN,
      Optional<BigDecimal> provincePercent,
      Optional<BigDecimal> differencePoints) {}
}
