package io.goalbook.charts.edition;

import io.goalbook.charts.query.SqlRow;
import io.goalbook.model.place.Place;

/**
 * A county and year of which something was read.
 *
 * @param place whose it is
 * @param projects how many goal tables
 * @param indicators how many indicators
 */
record PublicCounty(Place place, int projects, int indicators) {
  static PublicCounty of(SqlRow row) {
    return new PublicCounty(
        new Place(
            row.text("province"),
            row.text("city"),
            row.text("county_code"),
            row.text("county"),
            row.year("fiscal_year")),
        row.integer("projects"),
        row.integer("indicators"));
  }
}
