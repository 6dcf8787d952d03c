package io.goalbook.analytics.habit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpendingTemplatesTest {
  private final Facts facts = new Facts();

  @Test
  void ten_of_ten_are_one_template() throws SQLException {
    for (int project = 0; project < 10; project++) {
      plan("怀来县", "P" + project, 25, 50, 75, 100);
    }

    assertThat(templates())
        .containsExactly(
            "- 25/50/75/100 10/10 100.0 1/1 false", "怀来县 25/50/75/100 10/10 100.0 1/1 true");
  }

  @Test
  void two_equal_plans_are_no_template() throws SQLException {
    plan("东县", "A", 25, 50, 75, 100);
    plan("东县", "B", 25, 50, 75, 100);

    assertThat(templates()).filteredOn(row -> row.endsWith("true")).isEmpty();
  }

  @Test
  void four_of_five_are_a_template_and_three_of_four_are_none() throws SQLException {
    for (int project = 0; project < 5; project++) {
      plan("东县", "A" + project, project == 0 ? 10 : 50, 100);
    }
    for (int project = 0; project < 4; project++) {
      plan("西县", "B" + project, project == 0 ? 10 : 50, 100);
    }

    assertThat(templates())
        .filteredOn(row -> row.contains("县 50/100"))
        .containsExactlyInAnyOrder("东县 50/100 4/5 80.0 1/1 true", "西县 50/100 3/4 75.0 1/1 false");
  }

  @Test
  void a_plan_of_five_counties_is_common_to_the_province_and_of_four_is_none() throws SQLException {
    for (int county = 1; county <= 5; county++) {
      plan("县" + county, "甲" + county, 50, 100);
    }

    assertThat(templates()).startsWith("- 50/100 5/5 100.0 5/5 true");

    Facts four = new Facts();
    for (int county = 1; county <= 4; county++) {
      plan(four, "县" + county, "甲" + county, 50, 100);
    }
    assertThat(templates(four)).startsWith("- 50/100 4/4 100.0 4/4 false");
  }

  @Test
  void projects_without_a_plan_are_not_counted() throws SQLException {
    plan("东县", "A", 33, 100);
    facts.project("B", "province", "甲省", "county", "东县", "fiscal_year", 2025);

    assertThat(templates())
        .containsExactly("- 33/100 1/1 100.0 1/1 false", "东县 33/100 1/1 100.0 1/1 false");
  }

  private void plan(String county, String project, int... percents) {
    plan(facts, county, project, percents);
  }

  private static void plan(Facts facts, String county, String project, int... percents) {
    facts
        .project(project, "province", "甲省", "county", county, "fiscal_year", 2025)
        .plan(project, percents);
  }

  private List<String> templates() throws SQLException {
    return templates(facts);
  }

  private static List<String> templates(Facts facts) throws SQLException {
    return Analysed.rows(facts, new SpendingTemplates()).stream()
        .map(
            row ->
                "%s %s %d/%d %s %d/%d %s"
                    .formatted(
                        row.place().county().orElse("-"),
                        row.plan(),
                        row.projects(),
                        row.projectsWithPlan(),
                        row.sharePercent(),
                        row.counties(),
                        row.countiesWithPlan(),
                        row.template()))
        .toList();
  }
}
