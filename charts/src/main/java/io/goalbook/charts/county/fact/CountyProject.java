package io.goalbook.charts.county.fact;

import io.goalbook.charts.query.SqlRow;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A goal table of a county.
 *
 * @param id of the project
 * @param fiscalYear its year; empty when unknown
 * @param texts as they are printed
 * @param money in yuan
 * @param tableKind {@code project}, {@code regional} or {@code self_evaluation}
 * @param superseded whether a later version counts instead
 * @param indicators how many indicators it has
 * @param path of its file in the inbox
 * @param location where it stands
 */
public record CountyProject(
    String id,
    OptionalInt fiscalYear,
    Texts texts,
    Money money,
    String tableKind,
    boolean superseded,
    int indicators,
    String path,
    String location) {

  /** What its head says; each empty when the form does not say it. */
  public record Texts(
      Optional<String> name,
      Optional<String> code,
      Optional<String> documentNumber,
      Optional<String> department,
      Optional<String> unit,
      Optional<String> fundUse,
      Optional<String> goal) {}

  /** The annual budget and its parts in yuan; each empty when it is not said. */
  public record Money(
      Optional<BigDecimal> budget,
      Optional<BigDecimal> fiscal,
      Optional<BigDecimal> other,
      Optional<BigDecimal> carriedOver) {}

  static CountyProject of(SqlRow row) {
    return new CountyProject(
        row.word("project_id"),
        row.year("fiscal_year"),
        new Texts(
            row.text("project_name"),
            row.text("project_code"),
            row.text("document_number"),
            row.text("competent_department"),
            row.text("implementing_unit"),
            row.text("fund_use"),
            row.text("goal")),
        new Money(
            row.number("budget_yuan"),
            row.number("fiscal_funds_yuan"),
            row.number("other_funds_yuan"),
            row.number("carried_over_yuan")),
        row.word("table_kind"),
        row.flag("superseded"),
        row.integer("indicators"),
        row.word("path"),
        row.word("location"));
  }

  /** Whether the statistics count it. */
  public boolean isCounted() {
    return tableKind.equals("project") && !superseded;
  }
}
