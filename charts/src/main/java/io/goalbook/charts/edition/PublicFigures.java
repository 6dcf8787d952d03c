package io.goalbook.charts.edition;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.cost.CostStandardSummary;
import io.goalbook.analytics.indicator.IndicatorTypeProfile;
import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.charts.figure.ScopeFacts;
import io.goalbook.charts.figure.ScopeFactsQuery;
import io.goalbook.charts.query.FactQuery;
import io.goalbook.model.place.Place;
import io.goalbook.model.words.WordLists;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What others may see of a run: distributions, and counties in the order of their codes. What is
 * not in here is in no file of the edition: no project, no document, no finding, no single
 * standard.
 *
 * @param dataDate the day that the figures stand for
 * @param scopes what was received of each province and year
 * @param counties of which something was read
 * @param standards the spread of each standard over the counties
 * @param provinceTypes the types of indicator of each province
 * @param countyTypes the types of indicator of each county
 * @param satisfaction the spread of targets, of provinces and counties
 * @param quantities what was promised for transfers
 */
record PublicFigures(
    LocalDate dataDate,
    List<ScopeFacts> scopes,
    List<PublicCounty> counties,
    List<CostStandardSummary> standards,
    List<IndicatorTypeProfile> provinceTypes,
    List<IndicatorTypeProfile> countyTypes,
    List<SatisfactionSummary> satisfaction,
    List<PublicQuantity> quantities) {

  /** Below this many counties, or targets of a county, nothing is said of how they are spread. */
  static final int ENOUGH = 5;

  static PublicFigures of(
      Statistics statistics, Connection facts, WordLists words, LocalDate dataDate)
      throws SQLException {
    return new PublicFigures(
        dataDate,
        new ScopeFactsQuery(words).ask(facts),
        new FactQuery(facts, PublicFigures.class).list("public-counties.sql", PublicCounty::of),
        statistics.costStandardSummary(),
        types(statistics, "province"),
        byCode(types(statistics, "county"), IndicatorTypeProfile::place),
        byCode(
            statistics.satisfactionSummary().stream()
                .filter(row -> row.place().province().isPresent() || isCounty(row.place()))
                .toList(),
            SatisfactionSummary::place),
        PublicQuantity.of(statistics.money().transferQuantities(), new SmallCounts(words)));
  }

  static boolean isCounty(Place place) {
    return place.countyCode().isPresent() || place.county().isPresent();
  }

  private static List<IndicatorTypeProfile> types(Statistics statistics, String dimension) {
    return statistics.indicatorTypeProfiles().stream()
        .filter(row -> row.dimension().equals(dimension) && row.taxonomyInUse())
        .toList();
  }

  /** Rows of a county stay together, and rows of a province stand in the order that they have. */
  private static <T> List<T> byCode(List<T> rows, Function<T, Place> place) {
    return rows.stream()
        .sorted(
            Comparator.comparing(
                (T row) ->
                    place.apply(row).countyCode().orElse(isCounty(place.apply(row)) ? "~" : "")))
        .toList();
  }
}
