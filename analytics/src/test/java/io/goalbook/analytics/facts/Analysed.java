package io.goalbook.analytics.facts;

import io.goalbook.analytics.Analysis;
import io.goalbook.analytics.Statistics;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.WordLists;
import java.sql.SQLException;

/** Facts put into an empty warehouse and analysed. */
public final class Analysed {
  private Analysed() {}

  /** The statistics of the facts, with the packaged words. */
  public static Statistics of(Facts facts) throws SQLException {
    try (Warehouse warehouse = Warehouse.inMemory()) {
      facts.load(warehouse.connection());
      return new Analysis(warehouse.connection(), WordLists.packaged()).run();
    }
  }
}
