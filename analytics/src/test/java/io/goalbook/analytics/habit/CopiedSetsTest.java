package io.goalbook.analytics.habit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedSetsTest {
  private final Facts facts = new Facts();

  @Test
  void projects_of_one_county_are_no_copies_of_another() throws SQLException {
    project("A", "甲省", "东县", 2025, "1", "2", "3", "4");
    project("B", "甲省", "东县", 2025, "1", "2", "3", "4");

    assertThat(sets()).isEmpty();
  }

  @Test
  void provinces_and_years_are_not_compared() throws SQLException {
    project("A", "甲省", "东县", 2025, "1", "2", "3", "4");
    project("B", "甲省", "西县", 2026, "1", "2", "3", "4");
    project("C", "乙省", "南县", 2025, "1", "2", "3", "4");

    assertThat(sets()).isEmpty();
  }

  @Test
  void three_indicators_are_too_few() throws SQLException {
    project("A", "甲省", "东县", 2025, "1", "2", "3");
    project("B", "甲省", "西县", 2025, "1", "2", "3");

    assertThat(sets()).isEmpty();
  }

  @Test
  void two_counties_of_one_name_are_two() throws SQLException {
    facts.project("A", "province", "甲省", "county_code", "130104", "county", "新华区");
    facts.project("B", "province", "甲省", "county_code", "130902", "county", "新华区");
    indicators("A", "1", "2", "3", "4");
    indicators("B", "1", "2", "3", "4");

    assertThat(sets()).containsExactly("A identical 4/4 B 4/4 2", "B identical 4/4 A 4/4 2");
  }

  @Test
  void counties_without_a_code_are_told_apart_by_their_cities() throws SQLException {
    facts.project("A", "province", "甲省", "city", "一市", "county", "新华区");
    facts.project("B", "province", "甲省", "city", "二市", "county", "新华区");
    indicators("A", "1", "2", "3", "4");
    indicators("B", "1", "2", "3", "4");

    assertThat(sets()).containsExactly("A identical 4/4 B 4/4 2", "B identical 4/4 A 4/4 2");
  }

  @Test
  void a_set_of_many_counties_is_a_row_for_each_and_not_for_each_two() throws SQLException {
    for (int county = 1; county <= 4; county++) {
      project("P" + county, "甲省", "县" + county, 2025, "1", "2", "3", "4");
    }
    project("Q5", "甲省", "县5", 2025, "5", "6", "7", "8");
    project("Q6", "甲省", "县6", 2025, "5", "6", "7", "9");

    assertThat(sets())
        .containsExactly(
            "P1 identical 4/4 P2 4/4 4",
            "P2 identical 4/4 P1 4/4 4",
            "P3 identical 4/4 P1 4/4 4",
            "P4 identical 4/4 P1 4/4 4");
  }

  @Test
  void one_of_five_may_be_changed_and_the_closest_is_named() throws SQLException {
    project("A", "甲省", "东县", 2025, "1", "2", "3", "4", "5");
    project("B", "甲省", "西县", 2025, "1", "2", "3", "4", "6");
    project("C", "甲省", "南县", 2025, "1", "2", "3", "4", "7", "8", "9");

    assertThat(sets()).containsExactly("A overlap 4/5 B 4/5 2", "B overlap 4/5 A 4/5 2");
  }

  @Test
  void each_direction_is_said_for_itself() throws SQLException {
    project("A", "甲省", "东县", 2025, "1", "2", "3", "4");
    project("B", "甲省", "西县", 2025, "1", "2", "3", "4", "5", "6");

    assertThat(sets()).containsExactly("A overlap 4/4 B 4/6 2");
  }

  @Test
  void what_five_of_six_counties_have_is_a_common_template_and_no_copy() throws SQLException {
    for (int county = 1; county <= 5; county++) {
      project("P" + county, "甲省", "县" + county, 2025, "1", "2", "3", "4", "own" + county);
    }
    project("Q", "甲省", "县6", 2025, "5", "6", "7", "8");

    assertThat(sets())
        .containsExactly(
            "P1 common_template 4/5 - 6",
            "P2 common_template 4/5 - 6",
            "P3 common_template 4/5 - 6",
            "P4 common_template 4/5 - 6",
            "P5 common_template 4/5 - 6");
  }

  @Test
  void of_four_counties_nothing_is_called_common() throws SQLException {
    for (int county = 1; county <= 4; county++) {
      project("P" + county, "甲省", "县" + county, 2025, "1", "2", "3", "4");
    }

    assertThat(sets()).allSatisfy(row -> assertThat(row).contains(" identical 4/4 "));
  }

  @Test
  void common_indicators_make_no_set_alike() throws SQLException {
    for (int county = 1; county <= 6; county++) {
      project(
          "P" + county,
          "甲省",
          "县" + county,
          2025,
          "1",
          "2",
          "3",
          "4",
          "a" + county,
          "b" + county,
          "c" + county,
          "d" + county);
    }

    assertThat(sets()).isEmpty();
  }

  @Test
  void placeholders_make_no_set_alike() throws SQLException {
    for (String project : List.of("A", "B")) {
      project(project, "甲省", "县" + project, 2025, "1", "2", "3");
      facts.indicator(project, "经济效益指标", "经济效益", "无");
      facts.indicator(project, "生态效益指标", "生态效益", "无");
    }

    assertThat(sets()).isEmpty();
  }

  @Test
  void a_midterm_row_is_no_indicator_of_the_year() throws SQLException {
    for (String project : List.of("A", "B")) {
      project(project, "甲省", "县" + project, 2025, "1", "2", "3");
      facts.indicator(project, "数量指标", "中期", "≥7个", "term", "midterm");
    }

    assertThat(sets()).isEmpty();
  }

  private void project(String id, String province, String county, int year, String... names) {
    facts.project(id, "province", province, "county", county, "fiscal_year", year);
    indicators(id, names);
  }

  private void indicators(String project, String... names) {
    for (String name : names) {
      facts.indicator(project, "数量指标", "指标" + name, "≥" + name.length() + "个");
    }
  }

  private List<String> sets() throws SQLException {
    return Analysed.rows(facts, new CopiedSets()).stream()
        .map(
            row ->
                "%s %s %d/%d %s %d"
                    .formatted(
                        row.projectId(),
                        row.kind(),
                        row.shared(),
                        row.pairs(),
                        row.otherProjectId()
                            .map(
                                other ->
                                    other + " " + row.shared() + "/" + row.otherPairs().orElse(0))
                            .orElse("-"),
                        row.counties()))
        .toList();
  }
}
