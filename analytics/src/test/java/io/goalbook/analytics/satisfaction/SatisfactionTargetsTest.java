package io.goalbook.analytics.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatisfactionTargetsTest {

  @ParameterizedTest
  @CsvSource({
    "≥90%, 90.0000",
    "≥0.97, 97.0000",
    "1, 100.0000",
    "≥90, 90.0000",
    "0.85比例, 85.0000",
    "100%, 100.0000",
    "0%, 0.0000",
    "1%, 1.0000",
    ">99.5%, 99.5000"
  })
  void a_share_is_read_in_per_cent(String value, String percent) throws SQLException {
    assertThat(percents("群众满意度", value)).containsExactly(Optional.of(new BigDecimal(percent)));
  }

  @ParameterizedTest
  @CsvSource({"≥90分", "≤90%", "<90%", "≥101%", "≥5次", "无"})
  void what_is_no_satisfaction_target_is_none(String value) throws SQLException {
    assertThat(percents("群众满意度", value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"群众投诉率", "家长不满意率"})
  void a_complaint_is_no_satisfaction_target(String name) throws SQLException {
    assertThat(percents(name, "5%")).isEmpty();
  }

  @Test
  void a_range_counts_with_its_lower_end() throws SQLException {
    Facts facts =
        project()
            .indicator(
                "A",
                "服务对象满意度指标",
                "群众满意度",
                "八成至九成",
                "value_kind",
                "range",
                "number",
                "80",
                "number_high",
                "90",
                "unit",
                "%");

    assertThat(Analysed.rows(facts, new SatisfactionTargets()))
        .extracting(row -> row.comparator().orElse("?") + row.percent().orElseThrow())
        .containsExactly(">=80.0000");
  }

  @Test
  void a_target_in_words_is_shown_and_counted_in_no_figure() throws SQLException {
    Statistics statistics =
        Analysed.upTo(
            new SatisfactionSummaries(), project().indicator("A", "服务对象满意度指标", "群众满意度", "满意"));

    assertThat(statistics.satisfactionTargets())
        .extracting(row -> row.rawValue() + row.percent() + row.comparator())
        .containsExactly("满意Optional.emptyOptional.empty");
    assertThat(statistics.satisfactionSummary())
        .extracting(row -> row.counties() + " " + row.n() + " " + row.percent())
        .containsExactly("0 0 Optional.empty", "0 0 Optional.empty", "0 0 Optional.empty");
  }

  @Test
  void a_mean_of_thirds_is_rounded_once() throws SQLException {
    Facts facts =
        project()
            .indicator("A", "服务对象满意度指标", "一", "80%")
            .indicator("A", "服务对象满意度指标", "二", "80%")
            .indicator("A", "服务对象满意度指标", "三", "81%");

    assertThat(Analysed.rows(facts, new SatisfactionSummaries()))
        .extracting(row -> row.percent().orElseThrow().mean().toPlainString())
        .containsOnly("80.3333");
  }

  private static Facts project() {
    return new Facts().project("A", "province", "甲省", "county", "东县", "fiscal_year", 2025);
  }

  private static List<Optional<BigDecimal>> percents(String name, String value)
      throws SQLException {
    return Analysed.rows(
            project().indicator("A", "服务对象满意度指标", name, value), new SatisfactionTargets())
        .stream()
        .map(SatisfactionTarget::percent)
        .toList();
  }
}
