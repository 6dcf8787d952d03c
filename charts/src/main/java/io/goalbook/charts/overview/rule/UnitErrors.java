package io.goalbook.charts.overview.rule;

import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.query.SqlRow;

/**
 * Budgets of a province and year that are probably printed in another unit than the form says.
 *
 * @param scope the province and year
 * @param projects how many projects
 * @param counties of how many counties
 */
record UnitErrors(Scope scope, int projects, int counties) {

  static UnitErrors of(SqlRow row) {
    return new UnitErrors(
        new Scope(row.text("province"), row.year("fiscal_year")),
        row.integer("projects"),
        row.integer("counties"));
  }
}
