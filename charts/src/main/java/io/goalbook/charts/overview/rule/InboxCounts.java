package io.goalbook.charts.overview.rule;

import io.goalbook.charts.query.SqlRow;
import java.util.Optional;

/**
 * What became of the files of the inbox: {@code files = read + partlyRead + rejected + duplicate}.
 *
 * @param files all of them
 * @param read read whole
 * @param partlyRead a table or row of them was not read
 * @param rejected not read
 * @param duplicate the same bytes as another file
 * @param usualReason the code of the commonest reason of those not read; empty when there is none
 * @param usualReasonFiles how many were not read for it
 */
public record InboxCounts(
    int files,
    int read,
    int partlyRead,
    int rejected,
    int duplicate,
    Optional<String> usualReason,
    int usualReasonFiles) {

  static InboxCounts of(SqlRow row) {
    return new InboxCounts(
        row.integer("files"),
        row.integer("read"),
        row.integer("partly_read"),
        row.integer("rejected"),
        row.integer("duplicate"),
        row.text("usual_reason"),
        row.integer("usual_reason_files"));
  }
}
