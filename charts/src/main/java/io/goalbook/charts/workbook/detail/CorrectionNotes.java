package io.goalbook.charts.workbook.detail;

import io.goalbook.charts.query.FactQuery;
import io.goalbook.charts.query.SqlRow;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What analysts corrected, by the project or indicator that it concerns. */
public final class CorrectionNotes {
  private final List<CorrectionRow> rows;
  private final Map<String, String> notes = new HashMap<>();

  private CorrectionNotes(List<CorrectionRow> rows) {
    this.rows = rows;
  }

  public static CorrectionNotes of(FactQuery query) throws SQLException {
    CorrectionNotes notes = new CorrectionNotes(query.list("corrections.sql", CorrectionRow::of));
    for (CorrectionRow row : notes.rows) {
      if (row.isApplied()) {
        row.indicatorId()
            .or(row::projectId)
            .ifPresent(id -> notes.notes.merge(id, row.note(), (a, b) -> a + "\n" + b));
      }
    }
    return notes;
  }

  /** All corrections, those that do not count first. */
  List<CorrectionRow> rows() {
    return rows;
  }

  /** What was corrected of a project or an indicator. */
  Optional<String> of(String id) {
    return Optional.ofNullable(notes.get(id));
  }

  /** Whether the field of a row of facts was corrected. */
  static boolean isCorrected(SqlRow row, String field) {
    return row.text("corrected")
        .filter(fields -> List.of(fields.split("\\|", -1)).contains(field))
        .isPresent();
  }
}
