package io.goalbook.analytics;

import io.goalbook.analytics.change.OverTime;
import io.goalbook.analytics.habit.Habits;
import io.goalbook.analytics.money.MoneyStatistics;
import io.goalbook.analytics.revision.SinceLastRun;
import io.goalbook.analytics.table.SharedValues;
import io.goalbook.analytics.table.Statistic;
import io.goalbook.model.warehouse.WarehouseException;
import io.goalbook.model.words.ReferenceTables;
import io.goalbook.model.words.WordLists;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;

/** Computes all statistics over the facts of a warehouse. Not safe for use by several threads. */
public final class Analysis {
  private final Connection connection;
  private final Preparation preparation;

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
    this.preparation = new Preparation(words, reference);
  }

  /**
   * Replaces the statistics tables whole, in one transaction, and returns them.
   *
   * @throws WarehouseException when a statement fails; the tables are then as they were
   */
  public Statistics run() {
    compute(step -> {});
    return read();
  }

  /**
   * Replaces the statistics tables whole, in one transaction, without reading them.
   *
   * @param done is told the name of each step when it is done: of a table, or of what comes before
   *     and after all tables
   * @throws WarehouseException when a statement fails; the tables are then as they were
   */
  public void compute(Consumer<String> done) {
    compute(StatisticRegistry.IN_ORDER, done);
  }

  /**
   * Computes one statistic with what it builds on, leaves the other tables as they are, and returns
   * its rows.
   *
   * @throws WarehouseException when a statement fails; the tables are then as they were
   */
  public <T> List<T> rows(Statistic<T> statistic) {
    compute(StatisticRegistry.upTo(statistic), step -> {});
    try {
      return statistic.readAll(connection, new SharedValues());
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private void compute(List<Statistic<?>> statistics, Consumer<String> done) {
    try {
      int threads = Threads.of(connection);
      Course course = threads > 1 ? Course.sideBySide(statistics) : Course.oneByOne(statistics);
      if (course.beside().isEmpty()) {
        alone(statistics, done);
      } else {
        sideBySide(course, threads, done);
      }
    } catch (SQLException e) {
      throw WarehouseException.broken("统计未能完成：" + e.getMessage(), e);
    }
  }

  private void alone(List<Statistic<?>> statistics, Consumer<String> done) throws SQLException {
    // A connection of its own: its temporary tables go with it, and a failure rolls back with it.
    try (Connection own = duplicate()) {
      begin(own, done);
      replace(own, statistics, done);
      commit(own, done);
    }
  }

  private void sideBySide(Course course, int threads, Consumer<String> done) throws SQLException {
    try (Connection keeper = duplicate()) {
      Threads shared = Threads.shared(keeper, threads, course.beside().size());
      try (shared;
          HandOver handOver = new HandOver(keeper);
          Companions companions = new Companions();
          Connection own = duplicate()) {
        companions.start(
            connection.unwrap(DuckDBConnection.class), preparation, course.beside(), handOver);
        begin(own, done);
        replace(own, course.before(), done);
        companions.await();
        for (List<Statistic<?>> group : course.beside()) {
          take(own, group, handOver, done);
        }
        replace(own, course.after(), done);
        commit(own, done);
      }
    }
  }

  private static void take(
      Connection own, List<Statistic<?>> statistics, HandOver handOver, Consumer<String> done)
      throws SQLException {
    for (Statistic<?> statistic : statistics) {
      handOver.take(own, statistic);
      done.accept(statistic.table());
    }
  }

  private void begin(Connection own, Consumer<String> done) throws SQLException {
    execute(own, "BEGIN TRANSACTION");
    preparation.run(own);
    done.accept("preparation");
  }

  private static void replace(Connection own, List<Statistic<?>> statistics, Consumer<String> done)
      throws SQLException {
    for (Statistic<?> statistic : statistics) {
      statistic.replace(own);
      done.accept(statistic.table());
    }
  }

  private static void commit(Connection own, Consumer<String> done) throws SQLException {
    execute(own, "COMMIT");
    done.accept("commit");
  }

  private Connection duplicate() throws SQLException {
    return connection.unwrap(DuckDBConnection.class).duplicate();
  }

  /**
   * The statistics tables as they stand, without computing anything.
   *
   * @throws WarehouseException when they cannot be read
   */
  public Statistics read() {
    SharedValues values = new SharedValues();
    try {
      return new Statistics(
          StatisticRegistry.COST_PAIRS.readAll(connection, values),
          StatisticRegistry.COST_STANDARDS.readAll(connection, values),
          StatisticRegistry.COST_STANDARDS_BY_COUNTY.readAll(connection, values),
          StatisticRegistry.COST_STANDARD_SUMMARIES.readAll(connection, values),
          StatisticRegistry.STANDARD_COMPARISONS.readAll(connection, values),
          StatisticRegistry.STANDARD_COMPARISON_SUMMARIES.readAll(connection, values),
          StatisticRegistry.RECONCILIATIONS.readAll(connection, values),
          StatisticRegistry.UNRECONCILED_RATES.readAll(connection, values),
          StatisticRegistry.INDICATOR_TYPES.readAll(connection, values),
          StatisticRegistry.SATISFACTION_TARGETS.readAll(connection, values),
          StatisticRegistry.SATISFACTION_SUMMARIES.readAll(connection, values),
          StatisticRegistry.INDICATOR_TYPE_PROFILES.readAll(connection, values),
          StatisticRegistry.SATISFACTION_GROUPS.readAll(connection, values),
          StatisticRegistry.SATISFACTION_EXCLUSIONS.readAll(connection, values),
          StatisticRegistry.DEPARTMENT_SATISFACTIONS.readAll(connection, values),
          money(values),
          habits(values),
          overTime(values),
          sinceLastRun(values));
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private static WarehouseException unreadable(SQLException e) {
    return WarehouseException.broken("统计结果无法读取：" + e.getMessage(), e);
  }

  private MoneyStatistics money(SharedValues values) throws SQLException {
    return new MoneyStatistics(
        StatisticRegistry.MONEY_BY_SOURCE.readAll(connection, values),
        StatisticRegistry.MONEY_BY_FUND.readAll(connection, values),
        StatisticRegistry.DEPARTMENT_BUDGETS.readAll(connection, values),
        StatisticRegistry.TRANSFERS.readAll(connection, values),
        StatisticRegistry.TRANSFER_QUANTITIES.readAll(connection, values),
        StatisticRegistry.REPORTING.readAll(connection, values),
        StatisticRegistry.REPORTING_SUMMARIES.readAll(connection, values));
  }

  private Habits habits(SharedValues values) throws SQLException {
    return new Habits(
        StatisticRegistry.SPENDING_TEMPLATES.readAll(connection, values),
        StatisticRegistry.COPIED_INDICATORS.readAll(connection, values),
        StatisticRegistry.INDICATOR_LIBRARY.readAll(connection, values),
        StatisticRegistry.SMALL_PROJECTS.readAll(connection, values),
        StatisticRegistry.COPIED_SETS.readAll(connection, values));
  }

  private OverTime overTime(SharedValues values) throws SQLException {
    return new OverTime(
        StatisticRegistry.PROJECT_CHANGES.readAll(connection, values),
        StatisticRegistry.TARGET_CHANGES.readAll(connection, values),
        StatisticRegistry.CHANGES_BY_COUNTY.readAll(connection, values));
  }

  private SinceLastRun sinceLastRun(SharedValues values) throws SQLException {
    return new SinceLastRun(
        StatisticRegistry.KEY_FIGURES.readAll(connection, values),
        StatisticRegistry.VERSIONS_SINCE_LAST_RUN.readAll(connection, values),
        StatisticRegistry.DOCUMENTS_SINCE_LAST_RUN.readAll(connection, values),
        StatisticRegistry.PROJECTS_SINCE_LAST_RUN.readAll(connection, values),
        StatisticRegistry.FIGURES_SINCE_LAST_RUN.readAll(connection, values));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
