package io.goalbook.analytics.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetChangesTest {

  @ParameterizedTest
  @CsvSource({
    "数量指标, ≥42人, ≥40人, target lower -4.8 true",
    "数量指标, 42人, ≥40人, target lower -4.8 true",
    "质量指标, ≤1%, ≤2%, target higher 100.0 true",
    "成本指标, 1500元/人, 1600元/人, standard higher 6.7 false",
    "成本指标, 1500元/人, 0.15万元/人·年, standard other - false",
    "服务对象满意度指标, ≥80%, ≥90%, satisfaction higher 12.5 false",
    "服务对象满意度指标, 0.9, ≥85%, satisfaction lower -5.6 true",
    "服务对象满意度指标, ≥90%, 满意, satisfaction other - false"
  })
  void changes_of_standards_and_satisfaction_and_targets_that_went_down(
      String level2, String earlier, String later, String change) throws SQLException {
    assertThat(changes(level2, earlier, later)).containsExactly(change);
  }

  @ParameterizedTest
  @CsvSource({
    "数量指标, ≥40人, ≥42人",
    "数量指标, ≥42人, ≥40户",
    "质量指标, ≤2%, ≤1%",
    "质量指标, ≥2%, ≤1%",
    "成本指标, 63000元, 60000元",
    "成本指标, 1500元/人, 0.15万元/人",
    "服务对象满意度指标, 0.9, ≥90%",
    "数量指标, ≥42人, 无",
    "社会效益指标, 提高, 有所提高"
  })
  void what_went_up_costs_less_or_cannot_be_compared_is_not_listed(
      String level2, String earlier, String later) throws SQLException {
    assertThat(changes(level2, earlier, later)).isEmpty();
  }

  @Test
  void a_name_that_changed_twice_is_not_guessed() throws SQLException {
    Facts facts = years();
    for (int value : new int[] {10, 20, 30}) {
      facts.indicator("A", "数量指标", "人数", "≥" + value + "人");
    }
    facts.indicator("B", "数量指标", "人数", "≥10人");
    facts.indicator("B", "数量指标", "人数", "≥5人");

    assertThat(changes(facts)).isEmpty();

    facts = years();
    facts.indicator("A", "数量指标", "人数", "≥10人");
    facts.indicator("A", "数量指标", "人数", "≥20人");
    facts.indicator("B", "数量指标", "人数", "≥10人");
    facts.indicator("B", "数量指标", "人数", "≥5人");

    // The one that stayed is known, so is the other.
    assertThat(changes(facts)).containsExactly("target lower -75.0 true");
  }

  private static Facts years() {
    return new Facts()
        .project("A", "province", "甲省", "county", "东县", "fiscal_year", 2025, "project_name", "托养")
        .project("B", "province", "甲省", "county", "东县", "fiscal_year", 2026, "project_name", "托养");
  }

  private static List<String> changes(String level2, String earlier, String later)
      throws SQLException {
    return changes(
        years().indicator("A", level2, "指标", earlier).indicator("B", level2, "指标", later));
  }

  private static List<String> changes(Facts facts) throws SQLException {
    return Analysed.rows(facts, new TargetChanges()).stream()
        .map(
            row ->
                "%s %s %s %s"
                    .formatted(
                        row.kind(),
                        row.change(),
                        row.changePercent().map(Object::toString).orElse("-"),
                        row.weakened()))
        .toList();
  }
}
