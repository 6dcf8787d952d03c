package io.goalbook.analytics;

import io.goalbook.analytics.change.OverTime;
import io.goalbook.analytics.habit.Habits;
import io.goalbook.analytics.revision.SinceLastRun;
import io.goalbook.analytics.table.SqlScript;
import io.goalbook.analytics.table.Statistic;
import io.goalbook.model.warehouse.WarehouseException;
import io.goalbook.model.words.ReferenceTables;
import io.goalbook.model.words.WordLists;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** Computes all statistics over the facts of a warehouse. Not safe for use by several threads. */
public final class Analysis {
  private static final List<SqlScript> PREPARATION =
      List.of(
          SqlScript.beside(Analysis.class, "arithmetic.sql"),
          SqlScript.beside(Analysis.class, "counted.sql"));

  private final Connection connection;
  private final WordLists words;
  private final ReferenceTables reference;

  /**
   * An analysis without reference tables.
   *
   * @see #Analysis(Connection, WordLists, ReferenceTables)
   */
  public Analysis(Connection connection, WordLists words) {
    this(connection, words, ReferenceTables.none());
  }

  /**
   * An analysis of one warehouse.
   *
   * @param connection a connection to DuckDB; the caller closes it. Facts that it has not committed
   *     are not seen.
   * @param words the word lists that name benefits, objects and units
   * @param reference what the analyst knows and no goal table says
   */
  public Analysis(Connection connection, WordLists words, ReferenceTables reference) {
    this.connection = connection;
    this.words = words;
    this.reference = reference;
  }

  /**
   * Replaces the statistics tables whole, in one transaction, and returns them.
   *
   * @throws WarehouseException when a statement fails; the tables are then as they were
   */
  public Statistics run() {
    // A connection of its own: its temporary tables go with it, and a failure rolls back with it.
    try (Connection own = connection.unwrap(DuckDBConnection.class).duplicate()) {
      execute(own, "BEGIN TRANSACTION");
      new WordTables(words, reference).create(own);
      for (SqlScript script : PREPARATION) {
        script.run(own);
      }
      for (Statistic<?> statistic : StatisticRegistry.IN_ORDER) {
        statistic.replace(own);
      }
      execute(own, "COMMIT");
    } catch (SQLException e) {
      throw WarehouseException.broken("统计未能完成：" + e.getMessage(), e);
    }
    return read();
  }

  /**
   * The statistics tables as they stand, without computing anything.
   *
   * @throws WarehouseException when they cannot be read
   */
  public Statistics read() {
    try {
      return new Statistics(
          StatisticRegistry.COST_STANDARDS.readAll(connection),
          StatisticRegistry.COST_STANDARDS_BY_COUNTY.readAll(connection),
          StatisticRegistry.COST_STANDARD_SUMMARIES.readAll(connection),
          StatisticRegistry.RECONCILIATIONS.readAll(connection),
          StatisticRegistry.INDICATOR_TYPES.readAll(connection),
          StatisticRegistry.SATISFACTION_TARGETS.readAll(connection),
          StatisticRegistry.SATISFACTION_SUMMARIES.readAll(connection),
          habits(),
          overTime(),
          sinceLastRun());
    } catch (SQLException e) {
      throw WarehouseException.broken("统计结果无法读取：" + e.getMessage(), e);
    }
  }

  private Habits habits() throws SQLException {
    return new Habits(
        StatisticRegistry.SPENDING_TEMPLATES.readAll(connection),
        StatisticRegistry.COPIED_INDICATORS.readAll(connection),
        StatisticRegistry.INDICATOR_LIBRARY.readAll(connection),
        StatisticRegistry.SMALL_PROJECTS.readAll(connection),
        StatisticRegistry.COPIED_SETS.readAll(connection));
  }

  private OverTime overTime() throws SQLException {
    return new OverTime(
        StatisticRegistry.PROJECT_CHANGES.readAll(connection),
        StatisticRegistry.TARGET_CHANGES.readAll(connection),
        StatisticRegistry.CHANGES_BY_COUNTY.readAll(connection));
  }

  private SinceLastRun sinceLastRun() throws SQLException {
    return new SinceLastRun(
        StatisticRegistry.KEY_FIGURES.readAll(connection),
        StatisticRegistry.VERSIONS_SINCE_LAST_RUN.readAll(connection),
        StatisticRegistry.DOCUMENTS_SINCE_LAST_RUN.readAll(connection),
        StatisticRegistry.PROJECTS_SINCE_LAST_RUN.readAll(connection),
        StatisticRegistry.FIGURES_SINCE_LAST_RUN.readAll(connection));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
