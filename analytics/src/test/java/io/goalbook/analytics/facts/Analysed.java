package io.goalbook.analytics.facts;

import io.goalbook.analytics.Analysis;
import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.table.Statistic;
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

  /** One statistic of the facts, with the packaged words; nothing else is computed. */
  public static <T> List<T> rows(Facts facts, Statistic<T> statistic) throws SQLException {
    return rows(facts, WordLists.packaged(), ReferenceTables.none(), statistic);
  }

  /** One statistic of the facts; nothing else is computed. */
  public static <T> List<T> rows(
      Facts facts, WordLists words, ReferenceTables reference, Statistic<T> statistic)
      throws SQLException {
    try (Warehouse warehouse = Warehouse.inMemory()) {
      facts.load(warehouse.connection());
      return new Analysis(warehouse.connection(), words, reference).rows(statistic);
    }
  }

  /** One statistic and what it builds on, with the packaged words; the others are empty. */
  public static Statistics upTo(Statistic<?> last, Facts facts) throws SQLException {
    try (Warehouse warehouse = Warehouse.inMemory()) {
      facts.load(warehouse.connection());
      Analysis analysis = new Analysis(warehouse.connection(), WordLists.packaged());
      analysis.rows(last);
      return analysis.read();
    }
  }
}
