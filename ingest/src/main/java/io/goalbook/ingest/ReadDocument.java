package io.goalbook.ingest;

import io.goalbook.ingest.inbox.PendingDocument;
import io.goalbook.model.goal.DepartmentGoal;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.place.Place;
import io.goalbook.model.source.Doubt;
import java.util.List;
import java.util.Optional;

/**
 * What one file gave.
 *
 * @param file the file
 * @param format the format told by its content, for example {@code docx}; empty when unknown
 * @param place whose it is
 * @param status read, partly read or rejected
 * @param reason a code of {@code data/words/reasons.csv}
 * @param tables its goal tables
 * @param departmentGoals its department goals
 * @param doubts what was read with doubt or not at all
 * @param rowsSeen rows in indicator blocks, template rows left out
 * @param rowsReported those of them that are not stored but stand in the doubts
 * @param masked how many personal data were masked
 */
public record ReadDocument(
    PendingDocument file,
    Optional<String> format,
    Place place,
    Status status,
    Optional<String> reason,
    List<GoalTable> tables,
    List<DepartmentGoal> departmentGoals,
    List<Doubt> doubts,
    int rowsSeen,
    int rowsReported,
    int masked) {

  /** Copies the lists. */
  public ReadDocument {
    tables = List.copyOf(tables);
    departmentGoals = List.copyOf(departmentGoals);
    doubts = List.copyOf(doubts);
  }

  /** The path of the file, relative to the inbox. */
  public String path() {
    return file.path();
  }

  /** The digest of its bytes, or the code of the cause when it was not opened. */
  public String sha256() {
    return file.sha256();
  }

  /** The same file after an analyst corrected what was read of it. */
  public ReadDocument corrected(
      Place newPlace,
      List<GoalTable> newTables,
      List<DepartmentGoal> newGoals,
      List<Doubt> newDoubts,
      int seen,
      int reported) {
    return new ReadDocument(
        file, format, newPlace, status, reason, newTables, newGoals, newDoubts, seen, reported,
        masked);
  }

  /** How far a file was read. */
  public enum Status {
    READ,
    PARTLY_READ,
    REJECTED;

    /** The word as it stands in the tables, for example {@code partly_read}. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
