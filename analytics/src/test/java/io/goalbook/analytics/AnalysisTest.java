package io.goalbook.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goalbook.analytics.change.OverTime;
import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import io.goalbook.analytics.habit.Habits;
import io.goalbook.analytics.money.MoneyStatistics;
import io.goalbook.analytics.revision.SinceLastRun;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.warehouse.WarehouseException;
import io.goalbook.model.words.WordLists;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {
  private static final Statistics NOTHING =
      new Statistics(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          MoneyStatistics.none(),
          Habits.none(),
          OverTime.none(),
          SinceLastRun.none());

  @Test
  void an_empty_warehouse_has_empty_statistics() throws Exception {
    assertThat(Analysed.of(new Facts())).isEqualTo(NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gone", "rejected", "duplicate"})
  void a_document_that_does_not_count_leaves_nothing(String status) throws Exception {
    Facts facts = oneOfEach("A").document("document of A", status);

    assertThat(Analysed.of(facts)).isEqualTo(NOTHING);
  }

  @Test
  void a_warehouse_of_placeholders_has_no_standard_and_no_target() throws Exception {
    Facts facts =
        new Facts()
            .project("A", "province", "甲省", "county", "东县", "budget_yuan", "1000")
            .indicator("A", "数量指标", "无", "无")
            .indicator("A", "成本指标", "无", "无")
            .indicator("A", "服务对象满意度指标", "无", "无");

    Statistics statistics = Analysed.of(facts);

    assertThat(statistics.costStandards()).isEmpty();
    assertThat(statistics.reconciliation()).isEmpty();
    assertThat(statistics.satisfactionTargets()).isEmpty();
    assertThat(statistics.satisfactionSummary()).isEmpty();
    assertThat(statistics.indicatorTypes())
        .allSatisfy(row -> assertThat(row.projectsWithReal()).isZero());
  }

  @Test
  void reading_computes_nothing() throws Exception {
    try (Warehouse warehouse = Warehouse.inMemory()) {
      oneOfEach("A").load(warehouse.connection());

      assertThat(new Analysis(warehouse.connection(), WordLists.packaged()).read())
          .isEqualTo(NOTHING);
    }
  }

  @Test
  void a_run_that_fails_leaves_the_tables_as_they_were() throws Exception {
    try (Warehouse warehouse = Warehouse.inMemory();
        Statement statement = warehouse.connection().createStatement()) {
      oneOfEach("A").load(warehouse.connection());
      Analysis analysis = new Analysis(warehouse.connection(), WordLists.packaged());
      Statistics before = analysis.run();
      oneOfEach("B").load(warehouse.connection());
      statement.execute("ALTER TABLE spending_plan RENAME COLUMN cumulative_percent TO per_cent");

      assertThatThrownBy(analysis::run)
          .isInstanceOf(WarehouseException.class)
          .hasMessageStartingWith("统计未能完成：spending-templates.sql: ");
      assertThat(analysis.read()).isEqualTo(before);
    }
  }

  @Test
  void provinces_stand_in_the_order_of_their_codes() throws Exception {
    Facts facts =
        new Facts()
            .project("A", "province", "乙省", "county_code", "130101", "county", "东县")
            .project("B", "province", "甲省", "county_code", "640101", "county", "西县")
            .project("C", "province", "丙省", "county", "南县")
            .project("D");

    assertThat(Analysed.of(facts).indicatorTypes())
        .extracting(row -> row.place().province().orElse("everything"))
        .startsWith("乙省")
        .endsWith("everything")
        .containsSubsequence("乙省", "甲省", "丙省", "everything");
  }

  private static Facts oneOfEach(String project) {
    return new Facts()
        .project(project, "province", "甲省", "county", "东县", "budget_yuan", "1000")
        .indicator(project, "数量指标", "托养人数", "10人")
        .indicator(project, "成本指标", "托养标准", "100元/人")
        .indicator(project, "服务对象满意度指标", "群众满意度", "90%");
  }
}
