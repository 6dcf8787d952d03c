package io.goalbook.analytics.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.Analysis;
import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.facts.Facts;
import io.goalbook.model.warehouse.Warehouse;
import io.goalbook.model.words.ReferenceTables;
import io.goalbook.model.words.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardComparisonsTest {
  private static final String HEADER =
      "benefit,sub_kind,province,fiscal_year,amount_yuan,per,period,limit,document_number\n";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "500元/人, 定额, matches 0.00",
    "499.99元/人, 定额, below -0.01",
    "500.01元/人, 定额, above 0.01",
    "≥500元/人, 定额, matches 0.00",
    "≤500元/人, 定额, matches 0.00",
    "≤400元/人, 定额, below -100.00",
    "≥600元/人, 定额, above 100.00",
    "≥400元/人, 定额, undecided",
    "500元/人, 上限, matches 0.00",
    "400元/人, 上限, matches 0.00",
    "600元/人, 上限, above 100.00",
    "≤400元/人, 上限, matches 0.00",
    "≤600元/人, 上限, undecided",
    "500元/人, 下限, matches 0.00",
    "600元/人, 下限, matches 0.00",
    "400元/人, 下限, below -100.00",
    "≥600元/人, 下限, matches 0.00",
    "500元/户, 定额, no_standard"
  })
  void what_a_county_states_is_held_against_the_limit(String value, String limit, String outcome)
      throws Exception {
    standards("托养服务,,甲省,2025,500,人,," + limit + ",甲〔2025〕1号");

    assertThat(outcomes(county("托养标准", value))).containsExactly(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "100元/人·月, 年, 1200, matches 0.00",
    "1200元/人·年, 月, 100, matches 0.00",
    "300元/人·季, month, 100, matches 0.00",
    "1300元/人·年, 月, 100, above 100.00",
    "100元/人, 月, 100, matches 0.00",
    "100元/人·月, '', 100, matches 0.00",
    "100元/人/天, 年, 100, no_standard"
  })
  void periods_are_brought_to_a_year_unless_one_is_not_said(
      String value, String period, String amount, String outcome) throws Exception {
    standards("高龄津贴,,甲省,2025," + amount + ",人," + period + ",定额,甲〔2025〕1号");

    assertThat(outcomes(county("高龄津贴标准", value))).containsExactly(outcome);
  }

  @Test
  void a_lower_and_an_upper_limit_leave_room_between_them() throws Exception {
    standards("托养服务,,甲省,2025,400,人,,下限,甲〔2025〕1号", "托养服务,,甲省,2025,600,人,,上限,甲〔2025〕2号");

    Statistics statistics = analyse(county("托养标准", "500元/人"));

    StandardComparison row = statistics.standardComparison().get(0);
    assertThat(row.outcome()).isEqualTo("matches");
    assertThat(row.against().orElseThrow().documentNumbers()).isEqualTo("甲〔2025〕1号；甲〔2025〕2号");
  }

  @Test
  void a_standard_for_the_sub_kind_goes_before_one_for_the_benefit() throws Exception {
    standards("托养服务,,甲省,2025,500,人,,定额,甲〔2025〕1号", "托养服务,居家,甲省,2025,300,人,,定额,甲〔2025〕2号");

    assertThat(outcomes(county("居家托养标准", "300元/人"))).containsExactly("matches 0.00");
    assertThat(outcomes(county("托养标准", "300元/人"))).containsExactly("below -200.00");
  }

  @ParameterizedTest
  @CsvSource({"托养服务,,乙省,2025", "托养服务,,甲省,2026", "燃油补贴,,甲省,2025"})
  void another_province_year_or_benefit_sets_nothing(
      String benefit, String subKind, String province, String year) throws Exception {
    String sub = Optional.ofNullable(subKind).orElse("");
    standards(String.join(",", benefit, sub, province, year, "500,人,,定额,甲〔2025〕1号"));

    assertThat(outcomes(county("托养标准", "500元/人"))).containsExactly("no_standard");
  }

  @Test
  void without_the_file_no_county_has_a_standard() throws Exception {
    Statistics statistics = analyse(county("托养标准", "500元/人"));

    assertThat(statistics.standardComparison().get(0).against()).isEmpty();
    assertThat(statistics.standardComparisonSummary())
        .extracting(row -> List.of(row.counties(), row.matching(), row.withoutStandard()))
        .containsExactly(List.of(1, 0, 1));
  }

  @Test
  void what_is_only_computed_is_compared_with_nothing() throws Exception {
    standards("残疾人联络员,,甲省,2025,500,人,,定额,甲〔2025〕1号");
    Facts facts =
        new Facts()
            .project("A", "province", "甲省", "county", "东县", "fiscal_year", 2025)
            .indicator("A", "成本指标", "村联络员补助", "1000元/年")
            .indicator("A", "数量指标", "村联络员人数", "2人");

    assertThat(outcomes(facts)).isEmpty();
  }

  private void standards(String... rows) throws Exception {
    Files.writeString(folder.resolve("standards.csv"), HEADER + String.join("\n", rows) + "\n");
  }

  private static Facts county(String name, String value) {
    return new Facts()
        .project("A", "province", "甲省", "county", "东县", "fiscal_year", 2025)
        .indicator("A", "成本指标", name, value);
  }

  private List<String> outcomes(Facts facts) throws Exception {
    return analyse(facts).standardComparison().stream()
        .map(
            row ->
                row.outcome()
                    + row.against()
                        .flatMap(StandardComparison.Against::difference)
                        .map(yuan -> " " + yuan.toPlainString())
                        .orElse(""))
        .collect(Collectors.toList());
  }

  private Statistics analyse(Facts facts) throws Exception {
    try (Warehouse warehouse = Warehouse.inMemory()) {
      facts.load(warehouse.connection());
      ReferenceTables reference = ReferenceTables.load(Optional.of(folder));
      Analysis analysis = new Analysis(warehouse.connection(), WordLists.packaged(), reference);
      analysis.rows(new StandardComparisonSummaries());
      return analysis.read();
    }
  }
}
