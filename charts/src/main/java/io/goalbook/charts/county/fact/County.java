package io.goalbook.charts.county.fact;

import io.goalbook.charts.query.SqlRow;
import io.goalbook.model.place.Place;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A county that gets a workbook.
 *
 * @param number its place in the order of division codes, from 1
 * @param key tells counties apart: the division code, else the names
 * @param code the six digits of GB/T 2260; empty when the county is in no list
 * @param province its province; empty when unknown
 * @param city the city above it; empty when there is none
 * @param name of the county, or of the city for a city's own units
 */
public record County(
    int number,
    String key,
    Optional<String> code,
    Optional<String> province,
    Optional<String> city,
    String name) {

  static County of(SqlRow row) {
    return new County(
        row.integer("number"),
        row.word("county_key"),
        row.text("county_code"),
        row.text("province"),
        row.text("city"),
        row.word("county"));
  }

  /** The key of a row's place; empty when the place is no county. */
  static Optional<String> keyOf(Place place) {
    return place
        .countyCode()
        .or(
            () ->
                place
                    .county()
                    .map(
                        name ->
                            place.province().orElse("")
                                + "|"
                                + place.city().orElse("")
                                + "|"
                                + name));
  }

  /** The city, if there is one above it, and the county; a city's own units once. */
  public String cityAndName() {
    return Stream.concat(city.filter(above -> !above.equals(name)).stream(), Stream.of(name))
        .collect(Collectors.joining());
  }

  /** Province, city and county. */
  public String fullName() {
    return province.orElse("") + cityAndName();
  }
}
