package io.goalbook.charts.county.fact;

import io.goalbook.charts.query.SqlRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An indicator of a county.
 *
 * @param id of the indicator
 * @param projectId its project; empty for an indicator of a department
 * @param fiscalYear its year; empty when unknown
 * @param owner the name of the project or of the department's goal
 * @param ordinal its number in the table
 * @param level1 empty when not recognised
 * @param level2 empty when not recognised
 * @param name of the indicator
 * @param target its target value
 * @param basis 指标值确定依据; empty when the form has none
 * @param counted whether the statistics count it
 * @param location where it stands
 */
public record CountyIndicator(
    String id,
    Optional<String> projectId,
    OptionalInt fiscalYear,
    Optional<String> owner,
    int ordinal,
    Optional<String> level1,
    Optional<String> level2,
    String name,
    Target target,
    Optional<String> basis,
    boolean counted,
    String location) {

  /**
   * A target value as printed and as understood.
   *
   * @param raw as printed
   * @param kind the code of its kind
   * @param comparator empty without a number
   * @param number in {@code unit}; empty when it is no single number
   * @param unit empty when there is none
   * @param deadline the last day meant; empty for other kinds
   */
  public record Target(
      String raw,
      String kind,
      Optional<String> comparator,
      Optional<BigDecimal> number,
      Optional<String> unit,
      Optional<LocalDate> deadline) {}

  static CountyIndicator of(SqlRow row) {
    return new CountyIndicator(
        row.word("indicator_id"),
        row.text("project_id"),
        row.year("fiscal_year"),
        row.text("owner"),
        row.integer("ordinal"),
        row.text("level1"),
        row.text("level2"),
        row.word("name"),
        new Target(
            row.word("raw_value"),
            row.word("value_kind"),
            row.text("comparator"),
            row.number("amount"),
            row.text("unit"),
            row.date("deadline")),
        row.text("basis"),
        row.flag("counted"),
        row.word("location"));
  }
}
