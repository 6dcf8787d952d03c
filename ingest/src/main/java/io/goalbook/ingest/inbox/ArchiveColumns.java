package io.goalbook.ingest.inbox;

import io.goalbook.ingest.archive.ArchiveVerdict;
import io.goalbook.ingest.archive.PackedPlace;
import io.goalbook.model.source.RejectionCause;
import io.goalbook.model.warehouse.RowAppender;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The columns archive, entry, format and refusal of {@code inbox_files}. */
final class ArchiveColumns {
  private ArchiveColumns() {}

  static Optional<PackedPlace> place(ResultSet row) throws SQLException {
    String archive = row.getString("archive");
    return archive == null
        ? Optional.empty()
        : Optional.of(new PackedPlace(archive, row.getString("entry")));
  }

  static Optional<ArchiveVerdict> verdict(ResultSet row) throws SQLException {
    String format = row.getString("format");
    return format == null
        ? Optional.empty()
        : Optional.of(
            new ArchiveVerdict(
                format, Optional.ofNullable(row.getString("refusal")).map(RejectionCause::ofCode)));
  }

  static void append(RowAppender rows, InboxFile file) throws SQLException {
    rows.text(file.packed().map(PackedPlace::archive))
        .text(file.packed().map(PackedPlace::entry))
        .text(file.archive().map(ArchiveVerdict::format))
        .text(file.archive().flatMap(ArchiveVerdict::refusal).map(RejectionCause::code));
  }
}
