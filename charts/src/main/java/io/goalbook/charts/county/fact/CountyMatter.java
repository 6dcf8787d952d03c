package io.goalbook.charts.county.fact;

import io.goalbook.charts.query.SqlRow;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A file of a county and what became of it, a doubt about something in it, or a finding of the
 * review.
 *
 * @param fiscalYear its year; empty when unknown
 * @param status of the file; {@code doubt} or {@code finding}
 * @param reason the code of what is the matter, or the rule of a finding; empty when nothing is
 * @param message of a finding; empty for the rest
 * @param path of the file; empty for a finding
 * @param location where it stands; empty for a file
 * @param text as printed there
 */
public record CountyMatter(
    OptionalInt fiscalYear,
    String status,
    Optional<String> reason,
    Optional<String> message,
    Optional<String> path,
    Optional<String> location,
    Optional<String> text) {

  static CountyMatter of(SqlRow row) {
    return new CountyMatter(
        row.year("fiscal_year"),
        row.word("status"),
        row.text("reason"),
        row.text("message"),
        row.text("path"),
        row.text("location"),
        row.text("text"));
  }

  /** Whether it is a file, not something in one. */
  public boolean isFile() {
    return !status.equals("doubt") && !isFinding();
  }

  /** Whether a rule of the review found it. */
  public boolean isFinding() {
    return status.equals("finding");
  }
}
