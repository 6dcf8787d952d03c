package io.goalbook.analytics.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationsTest {

  @ParameterizedTest
  @CsvSource({
    "1000, 90.0, fits",
    "900, 100.0, fits",
    "899.50, 100.1, above_budget",
    "1001, 89.9, unexplained",
    // 900 / 1000.56 = 89.949…: what is shown is what is judged.
    "1000.56, 89.9, unexplained",
    "1000.55, 90.0, fits"
  })
  void the_ratio_is_judged_as_it_is_shown(String budget, String ratio, String outcome)
      throws SQLException {
    Facts facts =
        project(budget)
            .indicator("A", "成本指标", "托养标准", "≥90元/人")
            .indicator("A", "数量指标", "托养人数", "≤10人");

    assertThat(rows(facts)).isEqualTo("rate_times_quantity 900.00 " + ratio + " " + outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "10元/人·月, rate_times_quantity 1200.00 100.0 fits",
    "300元/人·季, rate_times_quantity 12000.00 1000.0 above_budget",
    "12元/人/天, rate_times_quantity 120.00 10.0 not_comparable"
  })
  void a_rate_is_brought_to_the_year_of_the_budget(String rate, String row) throws SQLException {
    Facts facts =
        project("1200").indicator("A", "成本指标", "托养标准", rate).indicator("A", "数量指标", "托养人数", "10人");

    assertThat(rows(facts)).isEqualTo(row);
  }

  @Test
  void a_rate_that_is_a_range_says_no_one_need() throws SQLException {
    Facts facts =
        project("1200")
            .indicator(
                "A",
                "成本指标",
                "托养标准",
                "10元/人",
                "value_kind",
                "range",
                "comparator",
                "",
                "number_high",
                20)
            .indicator("A", "数量指标", "托养人数", "10人");

    assertThat(rows(facts)).isEmpty();
    assertThat(Analysed.rows(facts, new UnreconciledRates()))
        .extracting(UnreconciledRate::reason)
        .containsExactly("no_number");
    assertThat(Analysed.rows(facts, new CostStandards()))
        .extracting(row -> row.kind().origin() + " " + row.comparator() + row.yuan())
        .containsExactly("declared >=10.00");
  }

  @Test
  void two_matching_quantities_are_not_reconciled() throws SQLException {
    Facts facts =
        project("1200")
            .indicator("A", "成本指标", "托养标准", "10元/人")
            .indicator("A", "数量指标", "托养人数", "10人")
            .indicator("A", "数量指标", "培训人数", "20人");

    assertThat(rows(facts)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // 10 × 20 + 30 × 40
    "托养人数, 培训人数, rate_times_quantity 1400.00 100.0 fits",
    "托养人数, 到会人数, rate_times_quantity 200.00 14.3 not_comparable rates_not_paired",
    "走访人数, 到会人数, ''"
  })
  void several_rates_are_summed_each_with_its_own_quantity(
      String first, String second, String expected) throws SQLException {
    Facts facts =
        project("1400")
            .indicator("A", "成本指标", "托养补贴标准", "10元/人")
            .indicator("A", "成本指标", "培训补贴标准", "30元/人")
            .indicator("A", "数量指标", first, "20人")
            .indicator("A", "数量指标", second, "40人");

    assertThat(Analysed.rows(facts, new Reconciliations()))
        .extracting(
            row ->
                "%s %s %s %s %s"
                    .formatted(
                        row.kind(),
                        row.needYuan(),
                        row.ratioPercent(),
                        row.outcome(),
                        row.reason().orElse(""))
                    .trim())
        .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void a_quantity_in_another_unit_does_not_disturb() throws SQLException {
    Facts facts =
        project("1000")
            .indicator("A", "成本指标", "改造标准", "100元/户")
            .indicator("A", "数量指标", "改造户数", "10户")
            .indicator("A", "数量指标", "受益人数", "20人");

    assertThat(rows(facts)).isEqualTo("rate_times_quantity 1000.00 100.0 fits");
  }

  @Test
  void a_total_among_the_items_is_not_added_to_them() throws SQLException {
    Facts facts =
        project("1000")
            .indicator("A", "成本指标", "总成本", "≤1000元")
            .indicator("A", "成本指标", "设备费", "600元")
            .indicator("A", "成本指标", "培训费", "350元");

    assertThat(rows(facts)).isEqualTo("item_costs 950.00 95.0 fits");
  }

  @ParameterizedTest
  @CsvSource({"0", "-5"})
  void without_a_budget_there_is_nothing_to_reconcile(String budget) throws SQLException {
    Facts facts =
        project(budget)
            .indicator("A", "成本指标", "托养标准", "10元/人")
            .indicator("A", "数量指标", "托养人数", "10人");

    assertThat(rows(facts)).isEmpty();
  }

  @Test
  void a_slip_of_the_pen_is_passed_over_and_stops_nothing() throws SQLException {
    Facts facts =
        project("1000")
            .indicator("A", "成本指标", "托养标准", "999999999999999元/人")
            .indicator("A", "数量指标", "托养人数", "999999999999999999人")
            .project("B", "budget_yuan", "0.01")
            .indicator("B", "成本指标", "设备费", "9999999999999999元")
            .indicator("B", "成本指标", "培训费", "9999999999999999元");

    assertThat(rows(facts)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "残疾儿童康复标准, 残疾人人数, different_objects 残疾儿童 残疾人",
    "残疾儿童康复标准, 残疾儿童人数, - 残疾儿童 残疾儿童",
    "残疾人培训标准, 培训学员人数, - 残疾人 学员",
    "受益对象补贴标准, 残疾人人数, - 受益对象 残疾人",
    "康复标准, 残疾人人数, - - 残疾人"
  })
  void it_is_said_whose_objects_differ(String rate, String quantity, String why)
      throws SQLException {
    Facts facts =
        project("1000")
            .indicator("A", "成本指标", rate, "100元/人")
            .indicator("A", "数量指标", quantity, "10人");

    assertThat(Analysed.rows(facts, new Reconciliations()))
        .extracting(
            row ->
                String.join(
                    " ",
                    row.reason().orElse("-"),
                    row.rateObject().orElse("-"),
                    row.quantityObject().orElse("-")))
        .containsExactly(why);
  }

  @ParameterizedTest
  @CsvSource({"10元/人/天, rate_of_a_day", "10元/人/学期, rate_of_a_term"})
  void a_rate_of_unknown_number_says_so(String rate, String reason) throws SQLException {
    Facts facts =
        project("1000").indicator("A", "成本指标", "托养标准", rate).indicator("A", "数量指标", "托养人数", "10人");

    assertThat(Analysed.rows(facts, new Reconciliations()))
        .extracting(row -> row.outcome() + " " + row.reason().orElse("-"))
        .containsExactly("not_comparable " + reason);
  }

  private static Facts project(String budget) {
    return new Facts().project("A", "budget_yuan", budget);
  }

  private static String rows(Facts facts) throws SQLException {
    StringBuilder rows = new StringBuilder();
    for (Reconciliation row : Analysed.rows(facts, new Reconciliations())) {
      rows.append(
          String.join(
              " ",
              row.kind(),
              row.needYuan().toPlainString(),
              row.ratioPercent().toPlainString(),
              row.outcome()));
    }
    return rows.toString();
  }
}
