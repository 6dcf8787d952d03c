package io.goalbook.ingest.layout;

import io.goalbook.model.goal.DepartmentGoal;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.place.Place;
import io.goalbook.model.source.Doubt;
import java.util.List;

/**
 * What a document holds.
 *
 * @param place whose it is
 * @param tables its goal tables
 * @param departmentGoals its department goals
 * @param doubts what was read with doubt or not at all
 * @param tablesUnread tables that look like goal tables and were not read; each has its doubt
 * @param rowsSeen rows in indicator blocks and in unread tables, template rows left out
 * @param rowsUnread those of them that could not be read
 */
public record Recognised(
    Place place,
    List<GoalTable> tables,
    List<DepartmentGoal> departmentGoals,
    List<Doubt> doubts,
    int tablesUnread,
    int rowsSeen,
    int rowsUnread) {

  /** Copies the lists. */
  public Recognised {
    tables = List.copyOf(tables);
    departmentGoals = List.copyOf(departmentGoals);
    doubts = List.copyOf(doubts);
  }
}
