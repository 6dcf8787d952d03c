package io.goalbook.charts.workbook.detail;

import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.query.FactQuery;
import io.goalbook.model.place.Place;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * In which row of the detail sheets a project or an indicator stands, so that figures can lead
 * there. Asked before the detail sheets are written, with the same order.
 */
public final class DetailRows {
  public static final String PROJECTS = "项目明细";
  public static final String INDICATORS = "指标明细";

  private final Map<String, Integer> projects = new HashMap<>();
  private final Map<String, Integer> indicators = new HashMap<>();

  public static DetailRows of(FactQuery query) throws SQLException {
    DetailRows rows = new DetailRows();
    query.forEach("project-rows.sql", row -> rows.projects.put(row.word("id"), row.integer("n")));
    query.forEach(
        "indicator-rows.sql", row -> rows.indicators.put(row.word("id"), row.integer("n")));
    return rows;
  }

  /** The place of a project in its sheet. */
  public Optional<String> project(String id) {
    return Optional.ofNullable(projects.get(id)).map(n -> DetailSheet.place(PROJECTS, n));
  }

  /** The place of an indicator in its sheet. */
  public Optional<String> indicator(String id) {
    return Optional.ofNullable(indicators.get(id)).map(n -> DetailSheet.place(INDICATORS, n));
  }

  /** The first project of a province and year. */
  public Optional<String> projects(Scope scope) {
    return Optional.ofNullable(projects.get(key(scope))).map(n -> DetailSheet.place(PROJECTS, n));
  }

  /** The first indicator of a province and year. */
  public Optional<String> indicators(Scope scope) {
    return Optional.ofNullable(indicators.get(key(scope)))
        .map(n -> DetailSheet.place(INDICATORS, n));
  }

  private static String key(Scope scope) {
    String year =
        scope.fiscalYear().isPresent() ? Integer.toString(scope.fiscalYear().getAsInt()) : "";
    return "scope:" + scope.province().orElse("") + ":" + year;
  }

  /** The first project of a county and year. */
  public Optional<String> county(Optional<String> codeOrName, String year) {
    return codeOrName
        .map(key -> projects.get("county:" + key + ":" + year))
        .map(n -> DetailSheet.place(PROJECTS, n));
  }

  /** The first project of a county and year, or of a province and year. */
  public Optional<String> projects(Place place) {
    String year =
        place.fiscalYear().isPresent() ? Integer.toString(place.fiscalYear().getAsInt()) : "";
    return place.county().isPresent()
        ? county(place.countyCode().or(place::county), year)
        : projects(Scope.of(place));
  }
}
