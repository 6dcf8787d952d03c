package io.goalbook.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goalbook.analytics.facts.SampleCounties;
import io.goalbook.analytics.table.Statistic;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.warehouse.WarehouseException;
import io.goalbook.model.words.WordLists;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With two threads, groups of statistics are computed beside the others. */
class SideBySideTest {

  @Test
  void several_connections_give_the_rows_of_one() throws Exception {
    Statistics alone;
    Statistics together;
    try (Warehouse warehouse = samples()) {
      Analysis analysis = new Analysis(warehouse.connection(), WordLists.packaged());
      alone = analysis.run();
      execute(warehouse, "SET threads = 2");
      analysis.run();
      together = analysis.run();

      assertThat(threads(warehouse)).isEqualTo(2);
    }
    assertThat(alone.costStandards()).isNotEmpty();
    assertThat(together).isEqualTo(alone);
  }

  @Test
  void every_step_is_told_once_with_several_connections_too() throws Exception {
    List<String> alone = new ArrayList<>();
    List<String> together = new ArrayList<>();
    try (Warehouse warehouse = Warehouse.inMemory()) {
      Analysis analysis = new Analysis(warehouse.connection(), WordLists.packaged());
      analysis.compute(alone::add);
      execute(warehouse, "SET threads = 2");
      analysis.compute(together::add);
    }
    assertThat(together).containsExactlyInAnyOrderElementsOf(alone).endsWith("commit");
    assertThat(alone).hasSize(StatisticRegistry.IN_ORDER.size() + 2);
  }

  @ParameterizedTest
  @CsvSource({
    "narrative_amounts, quotation, narrative.sql",
    "spending_plan, cumulative_percent, spending-templates.sql",
    "department_goals, department, department-kinds.sql",
  })
  void a_failure_on_any_connection_leaves_all_tables_as_they_were(
      String table, String column, String script) throws Exception {
    try (Warehouse warehouse = samples()) {
      execute(warehouse, "SET threads = 2");
      Analysis analysis = new Analysis(warehouse.connection(), WordLists.packaged());
      Statistics before = analysis.run();
      execute(warehouse, "DELETE FROM indicators");
      execute(warehouse, "ALTER TABLE " + table + " RENAME COLUMN " + column + " TO other");

      assertThatThrownBy(analysis::run)
          .isInstanceOf(WarehouseException.class)
          .hasMessageStartingWith("统计未能完成：" + script + ": ");
      assertThat(analysis.read()).isEqualTo(before);
      assertThat(threads(warehouse)).isEqualTo(2);

      execute(warehouse, "ALTER TABLE " + table + " RENAME COLUMN other TO " + column);
      assertThat(analysis.run().costStandards()).hasSizeLessThan(before.costStandards().size());
    }
  }

  @Test
  void what_builds_on_one_statistic_stays_on_its_connection() {
    Course course = Course.sideBySide(StatisticRegistry.IN_ORDER);

    assertThat(course.before().get(0)).isSameAs(StatisticRegistry.PROJECT_KINDS);
    assertThat(course.beside())
        .extracting(group -> group.get(0).table())
        .isEqualTo(List.of("spending_templates", "cost_pairs"));
    for (List<Statistic<?>> group : course.beside()) {
      Set<String> known = new HashSet<>();
      for (Statistic<?> statistic : group) {
        assertThat(known).as(statistic.table()).containsAll(statistic.buildsOn());
        known.add(statistic.table());
      }
    }
  }

  @Test
  void what_builds_on_several_groups_comes_after_all() {
    Course course = Course.sideBySide(StatisticRegistry.IN_ORDER);

    assertThat(course.after())
        .extracting(Statistic::table)
        .isEqualTo(List.of("key_figures", "figures_since_last_run"));
    List<Statistic<?>> all = new ArrayList<>(course.before());
    course.beside().forEach(all::addAll);
    all.addAll(course.after());
    assertThat(all).isEqualTo(StatisticRegistry.IN_ORDER);
  }

  @Test
  void what_the_next_run_compares_itself_with_is_handed_over_too() throws Exception {
    List<String> alone;
    List<String> together;
    try (Warehouse warehouse = samples()) {
      Analysis analysis = new Analysis(warehouse.connection(), WordLists.packaged());
      analysis.run();
      alone = projectStates(warehouse);
      execute(warehouse, "SET threads = 2");
      analysis.run();
      together = projectStates(warehouse);
    }
    assertThat(together).isNotEmpty().containsExactlyInAnyOrderElementsOf(alone);
  }

  @Test
  void a_statistic_of_costs_alone_needs_no_second_connection() {
    List<Statistic<?>> statistics = StatisticRegistry.upTo(StatisticRegistry.RECONCILIATIONS);

    assertThat(Course.sideBySide(statistics)).isEqualTo(Course.oneByOne(statistics));
  }

  private static Warehouse samples() throws Exception {
    Warehouse warehouse = Warehouse.inMemory();
    SampleCounties.facts().load(warehouse.connection());
    return warehouse;
  }

  private static List<String> projectStates(Warehouse warehouse) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = warehouse.connection().createStatement();
        ResultSet row = statement.executeQuery("SELECT CAST(s AS VARCHAR) FROM project_states s")) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return found;
  }

  private static void execute(Warehouse warehouse, String sql) throws SQLException {
    try (Statement statement = warehouse.connection().createStatement()) {
      statement.execute(sql);
    }
  }

  private static int threads(Warehouse warehouse) throws SQLException {
    try (Statement statement = warehouse.connection().createStatement();
        ResultSet row = statement.executeQuery("SELECT current_setting('threads')")) {
      row.next();
      return row.getInt(1);
    }
  }
}
