package io.goalbook.analytics.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import io.goalbook.model.place.Place;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndicatorTypesTest {

  @Test
  void the_2021_taxonomy_opens_the_costs_and_leaves_the_benefits_alone() throws SQLException {
    Facts facts =
        new Facts()
            .project("A", "province", "甲省", "county", "东县", "fiscal_year", 2026)
            .indicator("A", "成本指标", "一", "1元", "cost_level2", "社会成本指标")
            .indicator("A", "成本指标", "二", "1元", "cost_level2", "生态环境成本指标")
            .indicator("A", "成本指标", "三", "1元")
            .indicator("A", "可持续影响指标", "四", "中长期");

    assertThat(used(facts, "2021"))
        .containsExactly("成本指标/社会成本指标 1", "成本指标/生态环境成本指标 1", "成本指标/成本·未分二级 1", "效益指标/可持续影响指标 1");
    assertThat(used(facts, "2015")).containsExactly("产出指标/成本指标 3", "效益指标/可持续影响指标 1");
  }

  @Test
  void a_type_that_is_not_on_the_scale_keeps_what_is_known() throws SQLException {
    Facts facts =
        new Facts()
            .project("A", "province", "甲省", "county", "东县", "fiscal_year", 2026)
            .indicator("A", "", "一", "1个", "level1", "产出指标")
            .indicator("A", "", "二", "1个")
            .indicator("A", "数量指标", "三", "1个", "level1", "");

    assertThat(used(facts, "2015")).containsExactly("产出指标/数量指标 1", "产出指标/? 1", "?/? 1");
  }

  @Test
  void every_type_has_a_row_where_there_is_a_project() throws SQLException {
    Facts facts = new Facts().project("A", "province", "甲省", "county", "东县", "fiscal_year", 2026);

    List<IndicatorTypeCount> rows = Analysed.rows(facts, new IndicatorTypes());

    // Three places (county, province, everything) by nine and by twelve types.
    assertThat(rows).hasSize(3 * (9 + 12));
    assertThat(rows).allSatisfy(row -> assertThat(row.projects()).isEqualTo(1));
    assertThat(rows).allSatisfy(row -> assertThat(row.indicators()).isZero());
  }

  @Test
  void a_document_without_a_county_counts_in_its_province_and_in_everything() throws SQLException {
    Facts facts =
        new Facts()
            .project("A", "province", "甲省", "fiscal_year", 2026)
            .indicator("A", "数量指标", "一", "1个")
            .project("B")
            .indicator("B", "数量指标", "二", "1个");

    assertThat(Analysed.rows(facts, new IndicatorTypes()))
        .filteredOn(row -> row.taxonomy().equals("2015") && row.indicators() > 0)
        .extracting(row -> place(row.place()) + " " + row.indicators() + "/" + row.projects())
        .containsExactly("甲省 2026 1/1", "everything 2/2");
  }

  @Test
  void one_code_is_one_county_however_its_name_is_written() throws SQLException {
    Facts facts =
        new Facts()
            .project("A", "province", "甲省", "county_code", "130101", "county", "东县")
            .project("B", "province", "甲省", "city", "某市", "county_code", "130101", "county", "东县")
            .project("C", "province", "甲省", "county_code", "130102", "county", "东县");

    assertThat(Analysed.rows(facts, new IndicatorTypes()))
        .filteredOn(
            row -> row.place().county().isPresent() && row.level2().equals(Optional.of("数量指标")))
        .filteredOn(row -> row.taxonomy().equals("2015"))
        .extracting(row -> row.place().countyCode().orElse("?") + " " + row.projects())
        .containsExactly("130101 2", "130102 1");
  }

  private static List<String> used(Facts facts, String taxonomy) throws SQLException {
    return Analysed.rows(facts, new IndicatorTypes()).stream()
        .filter(row -> row.taxonomy().equals(taxonomy) && row.indicators() > 0)
        .filter(row -> row.place().county().isPresent())
        .map(
            row ->
                row.level1().orElse("?") + "/" + row.level2().orElse("?") + " " + row.indicators())
        .toList();
  }

  private static String place(Place place) {
    return place
        .province()
        .map(name -> name + " " + place.fiscalYear().orElse(0))
        .orElse("everything");
  }
}
