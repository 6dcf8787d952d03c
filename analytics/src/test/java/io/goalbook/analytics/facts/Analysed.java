package io.goalbook.analytics.facts;

import io.goalbook.analytics.Analysis;
import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.project.ProjectKind;
import io.goalbook.analytics.project.ProjectKinds;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.ReferenceTables;
import io.goalbook.model.words.WordLists;
import java.sql.SQLException;
import java.util.List;

/** Facts put into an empty warehouse and analysed. */
public final class Analysed {
  private Analysed() {}

  /** The statistics of the facts, with the packaged words. */
  public static Statistics of(Facts facts) throws SQLException {
    return of(facts, WordLists.packaged(), ReferenceTables.none());
  }

  /** The statistics of the facts. */
  public static Statistics of(Facts facts, WordLists words, ReferenceTables reference)
      throws SQLException {
    try (Warehouse warehouse = Warehouse.inMemory()) {
      facts.load(warehouse.connection());
      return new Analysis(warehouse.connection(), words, reference).run();
    }
  }

  /** What each project of the facts is. */
  public static List<ProjectKind> kinds(Facts facts) throws SQLException {
    try (Warehouse warehouse = Warehouse.inMemory()) {
      facts.load(warehouse.connection());
      new Analysis(warehouse.connection(), WordLists.packaged()).run();
      return new ProjectKinds().readAll(warehouse.connection());
    }
  }
}
