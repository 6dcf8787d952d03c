package io.goalbook.analytics.habit;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code small_projects}.
 *
 * @param place whose it is
 * @param projectId the goal table
 * @param projectName its name
 * @param budgetYuan its annual budget in yuan
 * @param belowYuan the threshold in yuan
 * @param indicators rows that set a target
 * @param location where it stands
 */
public record SmallProject(
    Place place,
    String projectId,
    Optional<String> projectName,
    BigDecimal budgetYuan,
    BigDecimal belowYuan,
    int indicators,
    String location) {}
