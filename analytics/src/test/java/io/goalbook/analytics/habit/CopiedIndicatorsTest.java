package io.goalbook.analytics.habit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiedIndicatorsTest {

  @ParameterizedTest
  @CsvSource({
    "quantity, >=, 80.000000, , %, , ≥80%",
    "quantity, =, 1346.008800, , 万平方米, , 1346.0088万平方米",
    "quantity, <=, 0.500000, , , , ≤0.5",
    "range, , 80.000000, 90.000000, %, , 80~90%",
    "deadline, , , , , 2025-12-31, 当年12月31日",
    "deadline, , , , , 2026-03-31, 次年3月31日",
    "qualitative, , , , , , 有所提高",
    "deadline, , , , , , 有所提高"
  })
  void a_value_is_shown_as_it_is_meant(
      String kind,
      String comparator,
      String number,
      String high,
      String unit,
      String deadline,
      String shown)
      throws SQLException {
    Facts facts = new Facts();
    for (String project : List.of("A", "B")) {
      facts
          .project(project, "province", "甲省", "county", "东县", "fiscal_year", 2025)
          .indicator(
              project,
              "数量指标",
              "指标",
              "有所 提高",
              "value_kind",
              kind,
              "comparator",
              text(comparator),
              "number",
              text(number),
              "number_high",
              text(high),
              "unit",
              text(unit),
              "deadline",
              text(deadline));
    }

    assertThat(copied(facts)).containsExactly("东县 指标 " + shown + " 2 1 false");
  }

  @Test
  void values_that_mean_the_same_are_the_same() throws SQLException {
    Facts facts = counties(2);
    facts.indicator("P1", "服务对象满意度指标", "群众 满意度", "≥80%");
    facts.indicator(
        "P2",
        "服务对象满意度指标",
        "群众满意度",
        "不低于80%",
        "value_kind",
        "quantity",
        "comparator",
        ">=",
        "number",
        "80.0",
        "unit",
        "%");

    assertThat(copied(facts)).containsExactly("- 群众满意度 ≥80% 2 2 false");
  }

  @Test
  void another_number_unit_or_comparator_is_another_value() throws SQLException {
    Facts facts =
        counties(4)
            .indicator("P1", "数量指标", "培训", "≥80人")
            .indicator("P2", "数量指标", "培训", "≥81人")
            .indicator("P3", "数量指标", "培训", "≥80户")
            .indicator("P4", "数量指标", "培训", "80人");

    assertThat(copied(facts)).isEmpty();
  }

  @Test
  void an_indicator_that_a_project_repeats_counts_once() throws SQLException {
    Facts facts =
        counties(1).indicator("P1", "数量指标", "培训", "≥80人").indicator("P1", "数量指标", "培训", "≥80人");

    assertThat(copied(facts)).isEmpty();
  }

  @Test
  void what_over_four_fifths_of_five_counties_have_is_common() throws SQLException {
    Facts facts = counties(6);
    for (int county = 1; county <= 6; county++) {
      facts.indicator("P" + county, "时效指标", "五县都有", county == 6 ? "另一值" : "及时");
      facts.indicator("P" + county, "时效指标", "四县都有", county > 4 ? "另" + county : "及时");
    }

    assertThat(copied(facts)).containsExactly("- 五县都有 及时 5 5 true", "- 四县都有 及时 4 4 false");
  }

  @Test
  void superseded_regional_and_self_evaluation_tables_count_nowhere() throws SQLException {
    Facts facts =
        counties(1)
            .project("S", "province", "甲省", "county", "县2", "superseded_by", "P1")
            .project("R", "province", "甲省", "county", "县2", "table_kind", "regional")
            .project("E", "province", "甲省", "county", "县2", "table_kind", "self_evaluation");
    for (String project : List.of("P1", "S", "R", "E")) {
      facts.indicator(project, "数量指标", "培训", "≥80人");
    }

    assertThat(copied(facts)).isEmpty();
  }

  private static Facts counties(int number) {
    Facts facts = new Facts();
    for (int county = 1; county <= number; county++) {
      facts.project("P" + county, "province", "甲省", "county", "县" + county);
    }
    return facts;
  }

  private static String text(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  private static List<String> copied(Facts facts) throws SQLException {
    return Analysed.rows(facts, new CopiedIndicators()).stream()
        .map(
            row ->
                "%s %s %s %d %d %s"
                    .formatted(
                        row.place().county().orElse("-"),
                        row.name(),
                        row.value(),
                        row.projects(),
                        row.counties(),
                        row.common()))
        .toList();
  }
}
