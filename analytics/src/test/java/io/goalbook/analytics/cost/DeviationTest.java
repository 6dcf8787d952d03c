package io.goalbook.analytics.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is called 偏离较大（待核实）, and what is left unsaid. */
class DeviationTest {

  @ParameterizedTest
  @CsvSource({
    // Median 1000, distances 200 100 0 100 and the last: MAD 100, fences 555.22 and 1444.78.
    "1444.78, usual",
    "1444.79, outlier"
  })
  void a_value_on_the_fence_is_usual(String last, String deviation) throws SQLException {
    Statistics statistics =
        Analysed.upTo(new CostStandardsByCounty(), counties("800", "900", "1000", "1100", last));

    assertThat(deviations(statistics))
        .containsExactly("usual", "usual", "usual", "usual", deviation);
    assertThat(statistics.costStandardSummary().get(0).spread())
        .contains(
            new Spread(
                new BigDecimal("100.00"),
                Optional.of(
                    new Spread.Fences(new BigDecimal("555.22"), new BigDecimal("1444.78")))));
  }

  @Test
  void the_lower_fence_holds_too() throws SQLException {
    assertThat(
            deviations(
                Analysed.upTo(
                    new CostStandardsByCounty(),
                    counties("555.21", "900", "1000", "1100", "1200"))))
        .containsExactly("outlier", "usual", "usual", "usual", "usual");
  }

  @Test
  void a_fence_is_rounded_once() throws SQLException {
    // 1500 - 4.4478 × 125 is 944.025, and 555.98 taken from 1500 would be 944.02.
    Statistics statistics =
        Analysed.upTo(
            new CostStandardsByCounty(), counties("1375", "1500", "1625", "2000", "1000"));

    assertThat(statistics.costStandardSummary().get(0).spread())
        .contains(
            new Spread(
                new BigDecimal("125.00"),
                Optional.of(
                    new Spread.Fences(new BigDecimal("944.03"), new BigDecimal("2055.98")))));
  }

  @Test
  void where_most_counties_are_equal_nothing_is_said_about_the_others() throws SQLException {
    Statistics statistics =
        Analysed.upTo(
            new CostStandardsByCounty(), counties("1000", "1000", "1000", "1000", "9000"));

    assertThat(deviations(statistics))
        .containsExactly("usual", "usual", "usual", "usual", "no_spread");
    assertThat(statistics.costStandardSummary().get(0).spread())
        .contains(new Spread(new BigDecimal("0.00"), Optional.empty()));
  }

  @Test
  void below_five_counties_nothing_is_said() throws SQLException {
    Statistics statistics =
        Analysed.upTo(new CostStandardsByCounty(), counties("800", "900", "1000", "99000", "≥5"));

    assertThat(deviations(statistics))
        .containsExactly("too_few", "too_few", "too_few", "too_few", "bounds_only");
    assertThat(statistics.costStandardSummary().get(0).spread()).isEmpty();
  }

  /** A county for each amount, in the order of their codes. */
  private static Facts counties(String... amounts) {
    Facts facts = new Facts();
    for (int at = 0; at < amounts.length; at++) {
      String id = "P" + at;
      facts
          .project(id, "province", "甲省", "county_code", "13010" + at, "fiscal_year", 2025)
          .indicator(id, "成本指标", "托养标准", amounts[at] + "元/人");
    }
    return facts;
  }

  private static List<String> deviations(Statistics statistics) {
    return statistics.costStandardsByCounty().stream()
        .map(CostStandardByCounty::deviation)
        .collect(Collectors.toList());
  }
}
