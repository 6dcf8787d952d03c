package io.goalbook.charts.overview.rule;

import io.goalbook.charts.query.SqlRow;
import io.goalbook.model.place.Place;

/** The five columns of a place. */
final class FactPlace {
  private FactPlace() {}

  static Place of(SqlRow row) {
    return new Place(
        row.text("province"),
        row.text("city"),
        row.text("county_code"),
        row.text("county"),
        row.year("fiscal_year"));
  }
}
