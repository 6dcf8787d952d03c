package io.goalbook.analytics.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectChangesTest {
  private final Facts facts = new Facts();

  @ParameterizedTest
  @CsvSource({
    "冀财社〔2024〕163号 托养, 冀财社【2025】9号-托养",
    "提前下达财社[2024]1号托养, 提前下达财社（2025）第12号托养",
    "2025年托养, 托养（2026年度）",
    "2025托养, 2026托养",
    "托养2025-2026年, 托养2026-2027年",
    "二〇二五年托养, 二〇二六年托养",
    "平民发〔2024〕3号 托养, 平民发〔2025〕3号 托养",
    "托养, 托 养"
  })
  void a_name_is_known_without_document_number_year_and_signs(String earlier, String later)
      throws SQLException {
    project("A", 2025, earlier, "东县残联");
    project("B", 2026, later, "东县残联");

    assertThat(changes()).containsExactly("continued name_and_unit B A");
  }

  @ParameterizedTest
  @CsvSource({"托养一期, 托养二期", "托养2000元, 托养3000元", "托养, 托养服务"})
  void another_name_is_another_project(String earlier, String later) throws SQLException {
    project("A", 2025, earlier, "东县残联");
    project("B", 2026, later, "东县残联");

    assertThat(changes()).containsExactly("new - B -", "gone - - A");
  }

  @Test
  void a_code_is_surer_than_a_name() throws SQLException {
    facts.project("A", cells(2025, "托养", "project_code", "130101 25 P 00TF1"));
    facts.project("B", cells(2025, "培训", "project_code", "130101 25 P 00TF2"));
    facts.project("C", cells(2026, "培训", "project_code", "13010126P00TF1"));
    facts.project("D", cells(2026, "托养", "project_code", "13010125P00TF2"));

    assertThat(changes()).containsExactly("continued code_without_year C A", "continued code D B");
  }

  @Test
  void the_name_and_unit_are_surer_than_the_number_behind_another_year() throws SQLException {
    facts.project("A", coded(2025, "培训", "13010125P00TF1", "东县残联"));
    facts.project("B", coded(2025, "托养", "13010125P00TF2", "东县残联"));
    facts.project("C", coded(2026, "托养", "13010126P00TF1", "东县残联"));

    assertThat(changes()).containsExactly("continued name_and_unit C B", "gone - - A");
  }

  @Test
  void the_number_behind_another_year_is_nothing_where_another_unit_is_printed()
      throws SQLException {
    facts.project("A", coded(2025, "培训", "13010125P00TF1", "东县残联"));
    facts.project("B", coded(2026, "校舍维修", "13010126P00TF1", "东县教育局"));

    assertThat(changes()).containsExactly("new - B -", "gone - - A");
  }

  @Test
  void the_number_of_any_document_is_no_part_of_the_name() throws SQLException {
    facts.project("A", numbered(2025, "甲乙〔2024〕4号 托养", "甲乙〔2024〕4号"));
    facts.project("B", numbered(2026, "丙发改投〔2025〕5号 托养", "丙发改投〔2025〕5号"));

    assertThat(changes()).containsExactly("continued name_and_unit B A");
  }

  @Test
  void digits_alone_have_no_year_in_them() throws SQLException {
    facts.project("A", cells(2025, "托养", "project_code", "1301012500001"));
    facts.project("B", cells(2026, "培训", "project_code", "1301012600001"));

    assertThat(changes()).containsExactly("new - B -", "gone - - A");
  }

  @Test
  void one_name_under_two_units_is_two_projects() throws SQLException {
    project("A", 2025, "办公费", "东县残联");
    project("B", 2025, "办公费", "东县民政局");
    project("C", 2026, "办公费", "762001东县民政局");

    assertThat(changes()).containsExactly("continued name_and_unit C B", "gone - - A");
  }

  @Test
  void the_name_alone_counts_where_a_unit_is_not_printed() throws SQLException {
    project("A", 2025, "托养", "");
    project("B", 2026, "托养", "东县残联");

    assertThat(changes()).containsExactly("continued name B A");
  }

  @Test
  void which_of_two_it_was_is_not_guessed() throws SQLException {
    project("A", 2025, "托养", "东县残联");
    project("B", 2025, "托养", "东县残联");
    project("C", 2026, "托养", "东县残联");

    assertThat(changes()).containsExactly("ambiguous - C -", "ambiguous - - A", "ambiguous - - B");
  }

  @Test
  void a_project_of_three_years_is_compared_twice_and_years_without_tables_are_skipped()
      throws SQLException {
    project("A", 2022, "托养", "东县残联");
    project("B", 2024, "托养", "东县残联");
    project("C", 2025, "托养", "东县残联");

    assertThat(changes())
        .containsExactly("continued name_and_unit B A", "continued name_and_unit C B");
    assertThat(Analysed.rows(facts, new ProjectChanges()))
        .extracting(row -> row.earlierYear() + "-" + row.place().fiscalYear().orElse(0))
        .containsExactly("2022-2024", "2024-2025");
  }

  @Test
  void counties_are_compared_with_themselves_only() throws SQLException {
    facts.project(
        "A", "county_code", "130104", "county", "新华区", "fiscal_year", 2025, "project_name", "托养");
    facts.project(
        "B", "county_code", "130902", "county", "新华区", "fiscal_year", 2026, "project_name", "托养");

    assertThat(changes()).isEmpty();
  }

  @Test
  void a_superseded_table_is_no_project_of_its_year() throws SQLException {
    facts.project("A", cells(2025, "托养", "superseded_by", "C"));
    facts.project("B", cells(2026, "托养"));

    assertThat(changes()).isEmpty();
  }

  @Test
  void a_date_that_moved_with_the_year_is_unchanged() throws SQLException {
    project("A", 2025, "托养", "东县残联");
    project("B", 2026, "托养", "东县残联");
    facts.indicator("A", "时效指标", "完成时间", "2025年12月底", "deadline", "2025-12-31");
    facts.indicator("B", "时效指标", "完成时间", "2026年12月底", "deadline", "2026-12-31");
    facts.indicator("A", "时效指标", "开工时间", "2025年3月底", "deadline", "2025-03-31");
    facts.indicator("B", "时效指标", "开工时间", "2026年4月底", "deadline", "2026-04-30");

    assertThat(Analysed.rows(facts, new ProjectChanges()))
        .extracting(
            row -> row.unchangedIndicators().orElse(0) + " of " + row.indicators().orElse(0))
        .containsExactly("1 of 2");
  }

  private void project(String id, int year, String name, String unit) {
    facts.project(id, cells(year, name, "implementing_unit", unit));
  }

  private static Object[] coded(int year, String name, String code, String unit) {
    return cells(year, name, "project_code", code, "implementing_unit", unit);
  }

  private static Object[] numbered(int year, String name, String number) {
    return cells(year, name, "document_number", number, "implementing_unit", "东县残联");
  }

  private static Object[] cells(int year, String name, Object... more) {
    Object[] cells = new Object[8 + more.length];
    Object[] first = {"province", "甲省", "county", "东县", "fiscal_year", year, "project_name", name};
    System.arraycopy(first, 0, cells, 0, 8);
    System.arraycopy(more, 0, cells, 8, more.length);
    return cells;
  }

  private List<String> changes() throws SQLException {
    return Analysed.rows(facts, new ProjectChanges()).stream()
        .map(
            row ->
                String.join(
                    " ",
                    row.outcome(),
                    row.matchedBy().orElse("-"),
                    row.projectId().orElse("-"),
                    row.earlierProjectId().orElse("-")))
        .toList();
  }
}
