package io.goalbook.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.goalbook.analytics.cost.CostStandard;
import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.analytics.cost.Reconciliation;
import io.goalbook.analytics.facts.SampleCounties;
import io.goalbook.analytics.indicator.IndicatorTypeCount;
import io.goalbook.analytics.satisfaction.SatisfactionSummary;
import io.goalbook.analytics.satisfaction.SatisfactionSummary.Distribution;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.WordLists;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The statistics of the two sample documents, figure by figure against the careful person's. */
class SampleStatisticsTest {
  private static Statistics statistics;
  private static JsonNode expected;

  @BeforeAll
  static void analyse() throws Exception {
    expected = SampleCounties.json("statistics");
    try (Warehouse warehouse = Warehouse.inMemory()) {
      SampleCounties.facts().load(warehouse.connection());
      statistics = new Analysis(warehouse.connection(), WordLists.packaged()).run();
    }
  }

  @Test
  void every_cost_standard_is_the_expected_one() {
    List<String> standards = new ArrayList<>();
    expected
        .get("cost_standards")
        .forEachEntry(
            (origin, rows) -> {
              if (rows.isArray()) {
                rows.forEach(row -> standards.add(standard(origin, row)));
              }
            });

    assertThat(statistics.costStandards())
        .extracting(SampleStatisticsTest::standard)
        .containsExactlyInAnyOrderElementsOf(standards);
  }

  private static String standard(String origin, JsonNode row) {
    boolean confirmed = row.path("confirmed_by_budget").asBoolean(false);
    return String.join(
        " ",
        origin,
        row.get("county").asString() + "/" + row.get("project").asString(),
        row.get("province").asString(),
        row.get("fiscal_year").asString(),
        // The expected names of implied standards are left open.
        row.path("benefit").asString("?"),
        row.get("payee").asString(),
        row.get("yuan").decimalValue().setScale(2, RoundingMode.UNNECESSARY).toPlainString(),
        row.get("comparator").asString(),
        row.get("per").asString(),
        row.get("period").asString(),
        Boolean.toString(confirmed),
        // A bound that the budget confirms is exact.
        Boolean.toString(row.get("exact").asBoolean() || confirmed));
  }

  private static String standard(CostStandard row) {
    return String.join(
        " ",
        row.kind().origin(),
        row.projectId(),
        row.place().province().orElseThrow(),
        Integer.toString(row.place().fiscalYear().orElseThrow()),
        row.kind().origin().equals("implied") ? "?" : row.kind().benefit(),
        row.kind().payee(),
        row.yuan().toPlainString(),
        row.comparator(),
        row.kind().per(),
        row.kind().period(),
        Boolean.toString(row.confirmedByBudget()),
        Boolean.toString(row.exact()));
  }

  @Test
  void a_cost_standard_says_where_it_was_read() {
    assertThat(statistics.costStandards())
        .filteredOn(row -> row.projectId().equals("怀来县/8") || row.projectId().equals("平罗县/2"))
        .extracting(CostStandard::quotation, CostStandard::location, CostStandard::periodBasis)
        .containsExactly(
            tuple("残疾托养服务标准 ≥1500元/人", "怀来县/8/行46", "unstated"),
            tuple("每人每年20000元", "平罗县/2/目标", "stated"));
  }

  @Test
  void a_year_is_known_only_where_the_period_is_stated() {
    assertThat(statistics.costStandards())
        .allSatisfy(
            row ->
                assertThat(row.yuanPerYear())
                    .isEqualTo(
                        row.kind().period().equals("year")
                            ? Optional.of(row.yuan())
                            : Optional.empty()));
  }

  @Test
  void equal_standards_of_one_county_are_one_value() {
    assertThat(statistics.costStandardsByCounty())
        .filteredOn(row -> row.kind().benefit().equals("托养服务"))
        .extracting(
            CostStandardByCounty::rows,
            CostStandardByCounty::bounds,
            CostStandardByCounty::yuan,
            CostStandardByCounty::differs)
        .containsExactly(tuple(2, 0, Optional.of(new BigDecimal("1500.00")), false));
  }

  @Test
  void every_reconciliation_is_the_expected_one() {
    List<String> rows = new ArrayList<>();
    expected.get("reconciliation").forEach(row -> rows.add(reconciliation(row)));

    assertThat(statistics.reconciliation())
        .extracting(SampleStatisticsTest::reconciliation)
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  private static String reconciliation(JsonNode row) {
    return String.join(
        " ",
        row.get("county").asString() + "/" + row.get("project").asString(),
        row.has("item_costs_yuan") ? "item_costs" : "rate_times_quantity",
        row.path("rate_yuan").asString("-"),
        row.path("quantity").asString("-"),
        plain(row.get("need_yuan").decimalValue()),
        plain(row.get("budget_yuan").decimalValue()),
        row.get("ratio_percent").decimalValue().setScale(1).toPlainString());
  }

  private static String reconciliation(Reconciliation row) {
    return String.join(
        " ",
        row.projectId(),
        row.kind(),
        row.rateYuan().map(SampleStatisticsTest::plain).orElse("-"),
        row.quantity().map(SampleStatisticsTest::plain).orElse("-"),
        plain(row.needYuan()),
        plain(row.budgetYuan()),
        row.ratioPercent().toPlainString());
  }

  @Test
  void rates_for_children_and_numbers_of_all_persons_are_not_comparable() {
    assertThat(statistics.reconciliation())
        .extracting(row -> row.projectId() + " " + row.outcome())
        .containsExactlyInAnyOrder(
            "怀来县/1 unexplained",
            "怀来县/4 not_comparable",
            "怀来县/5 fits",
            "怀来县/6 unexplained",
            "怀来县/7 fits",
            "怀来县/8 fits",
            "怀来县/9 not_comparable",
            "怀来县/10 unexplained",
            "平罗县/1 fits");
  }

  @Test
  void every_count_of_indicator_types_is_the_expected_one() {
    for (JsonNode row : expected.get("indicator_type_distribution")) {
      IndicatorTypeCount all = type(row, Optional.empty());

      assertThat(
              List.of(
                  all.indicators(),
                  all.real(),
                  all.quantitative(),
                  all.dated(),
                  all.qualitative(),
                  all.placeholder(),
                  all.projectsWithReal(),
                  all.projects(),
                  type(row, Optional.of("怀来县")).indicators(),
                  type(row, Optional.of("平罗县")).indicators()))
          .as(row.toString())
          .containsExactly(
              row.get("total").asInt(),
              row.get("real").asInt(),
              row.get("quantity").asInt(),
              row.get("deadline").asInt(),
              row.get("qualitative").asInt(),
              row.get("placeholder").asInt(),
              row.get("projects_with_real_indicator").asInt(),
              expected.get("projects").asInt(),
              row.get("怀来县").asInt(),
              row.get("平罗县").asInt());
    }
  }

  private static IndicatorTypeCount type(JsonNode row, Optional<String> county) {
    return statistics.indicatorTypes().stream()
        .filter(count -> count.taxonomy().equals("2015"))
        .filter(count -> count.level1().equals(Optional.of(row.get("level1").asString())))
        .filter(count -> count.level2().equals(Optional.of(row.get("level2").asString())))
        .filter(count -> count.place().county().equals(county))
        .filter(count -> county.isPresent() || count.place().province().isEmpty())
        .reduce(
            (one, two) -> {
              throw new AssertionError("twice: " + one);
            })
        .orElseThrow();
  }

  @Test
  void the_taxonomies_count_the_same_indicators() {
    for (String taxonomy : List.of("2015", "2021")) {
      assertThat(
              statistics.indicatorTypes().stream()
                  .filter(row -> row.taxonomy().equals(taxonomy))
                  .filter(row -> row.place().province().isEmpty())
                  .mapToInt(IndicatorTypeCount::indicators)
                  .sum())
          .isEqualTo(expected.get("indicators").asInt());
    }
  }

  @Test
  void the_satisfaction_targets_are_the_expected_ones() throws IOException {
    JsonNode targets = expected.get("satisfaction_targets_percent");
    for (String county : List.of("怀来县", "平罗县")) {
      JsonNode row = targets.get(county);
      SatisfactionSummary summary = satisfaction(Optional.of(county));

      assertThat(summary.n()).isEqualTo(row.get("n").asInt());
      assertThat(summary.percent())
          .contains(
              new Distribution(
                  percent(row, "min"),
                  percent(row, "p25"),
                  percent(row, "median"),
                  percent(row, "p75"),
                  percent(row, "max"),
                  percent(row, "mean")));
    }
    SatisfactionSummary all = satisfaction(Optional.empty());
    assertThat(all.n()).isEqualTo(targets.get("all").get("n").asInt());
    assertThat(all.counties()).isEqualTo(targets.get("by_county_first").get("counties").asInt());
    assertThat(all.percent().orElseThrow().mean())
        .isEqualByComparingTo(
            targets.get("by_county_first").get("mean_of_county_means").decimalValue());
  }

  private static SatisfactionSummary satisfaction(Optional<String> county) {
    return statistics.satisfactionSummary().stream()
        .filter(row -> row.place().county().equals(county))
        .filter(row -> county.isPresent() || row.place().province().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal percent(JsonNode row, String field) {
    return row.get(field).decimalValue().setScale(4);
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
