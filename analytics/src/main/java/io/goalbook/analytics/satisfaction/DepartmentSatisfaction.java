package io.goalbook.analytics.satisfaction;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code department_satisfaction}: a department's goal beside what its projects aim at
 * for one service object.
 *
 * @param indicatorId the department's indicator
 * @param goalId the department goal that it belongs to
 * @param place whose it is
 * @param department as printed; empty when the document does not say
 * @param departmentKind without unit code and county
 * @param name the indicator's name
 * @param serviceObject whose satisfaction; empty when not recognised
 * @param percent the department's target in per cent; empty without a number
 * @param rawValue the value as printed
 * @param projects what the projects aim at; empty when they have no target
 * @param comparison {@code same_object, different_object, object_unstated, no_project_target}
 * @param differencePoints mean of the projects minus the department's; only for the same object
 * @param location where it stands
 */
public record DepartmentSatisfaction(
    String indicatorId,
    String goalId,
    Place place,
    Optional<String> department,
    Optional<String> departmentKind,
    String name,
    Optional<String> serviceObject,
    Optional<BigDecimal> percent,
    String rawValue,
    Optional<Projects> projects,
    String comparison,
    Optional<BigDecimal> differencePoints,
    String location) {

  /**
   * Targets of the department's projects for one object, in per cent.
   *
   * @param serviceObject empty when not recognised
   * @param n how many
   */
  public record Projects(
      Optional<String> serviceObject,
      int n,
      BigDecimal min,
      BigDecimal median,
      BigDecimal max,
      BigDecimal mean) {}
}
