package io.goalbook.analytics.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.analytics.facts.Analysed;
import io.goalbook.analytics.facts.Facts;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostStandardsTest {

  @Test
  void a_division_turns_the_bound_round_and_rounds_half_up() throws SQLException {
    assertThat(
            quotients(
                "1000元 ÷ 3人",
                "1000元 ÷ ≥3人",
                "1000元 ÷ ≤3人",
                "1000元 ÷ >3人",
                "≤1000元 ÷ 3人",
                "≤1000元 ÷ ≥3人",
                "<1000元 ÷ ≥3人",
                "≥1000元 ÷ ≤3人"))
        .containsExactly(
            "1000元 ÷ 3人 = 333.33",
            "1000元 ÷ ≥3人 <= 333.33",
            "1000元 ÷ ≤3人 >= 333.33",
            "1000元 ÷ >3人 < 333.33",
            "≤1000元 ÷ 3人 <= 333.33",
            "≤1000元 ÷ ≥3人 <= 333.33",
            "<1000元 ÷ ≥3人 < 333.33",
            "≥1000元 ÷ ≤3人 >= 333.33");
  }

  @Test
  void ties_are_rounded_up_where_a_division_of_doubles_goes_astray() throws SQLException {
    assertThat(quotients("1元 ÷ 8人", "1.01元 ÷ 2人", "20.15元 ÷ 2人", "999999999999999.99元 ÷ 2人"))
        .containsExactly(
            "1元 ÷ 8人 = 0.13",
            "1.01元 ÷ 2人 = 0.51",
            "20.15元 ÷ 2人 = 10.08",
            "999999999999999.99元 ÷ 2人 = 500000000000000.00");
  }

  @Test
  void a_division_that_says_nothing_gives_nothing() throws SQLException {
    assertThat(quotients("≤1000元 ÷ ≤3人", "≥1000元 ÷ ≥3人", "1000元 ÷ 0人", "1000元 ÷ 30%")).isEmpty();
  }

  /** The derived standards, a project for each division, in the order of the divisions. */
  private static List<String> quotients(String... divisions) throws SQLException {
    Facts facts = new Facts();
    for (String division : divisions) {
      int sign = division.indexOf(" ÷ ");
      facts
          .project(division)
          .indicator(division, "成本指标", "村联络员补助", division.substring(0, sign))
          .indicator(division, "数量指标", "村联络员人数", division.substring(sign + 3));
    }
    List<String> order = List.of(divisions);
    return standards(facts).stream()
        .sorted(Comparator.comparing(standard -> order.indexOf(standard.projectId())))
        .map(
            standard ->
                String.join(
                    " ",
                    standard.projectId(),
                    standard.comparator(),
                    standard.yuan().toPlainString()))
        .toList();
  }

  @Test
  void two_costs_of_one_thing_are_not_divided() throws SQLException {
    assertThat(
            standards(
                project()
                    .indicator("A", "成本指标", "村联络员补助", "1000元")
                    .indicator("A", "成本指标", "村联络员工资", "5000元")
                    .indicator("A", "数量指标", "村联络员人数", "3人")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "100元/人·月, month, 1200.00, stated",
    "100元/人·季, quarter, 400.00, stated",
    "100元/人·年, year, 100.00, stated",
    "100元/人/天, day, , stated",
    "100元/人, unstated, , unstated"
  })
  void only_a_stated_period_makes_a_year(String value, String period, String year, String basis)
      throws SQLException {
    CostStandard standard = standards(project().indicator("A", "成本指标", "高龄津贴标准", value)).get(0);

    assertThat(standard.kind().period()).isEqualTo(period);
    assertThat(standard.yuanPerYear()).isEqualTo(Optional.ofNullable(year).map(BigDecimal::new));
    assertThat(standard.periodBasis()).isEqualTo(basis);
  }

  @Test
  void the_first_fitting_word_names_the_benefit() throws SQLException {
    Map<String, String> benefits =
        Map.of(
            "残疾儿童康复救助标准（全日制）", "残疾儿童康复 全日制 beneficiary",
            "残疾儿童康复救助标准（非全日制）", "残疾儿童康复 非全日制 beneficiary",
            "残疾儿童基本康复训练补贴", "残疾儿童康复 未细分 beneficiary",
            "残疾人康复训练补贴", "基本康复 未细分 beneficiary",
            "百岁老人补贴", "高龄津贴 100周岁以上 beneficiary",
            "城市低保标准", "城乡低保 城市 beneficiary",
            "普通高中国家助学金", "学生资助 高中助学金 beneficiary",
            "村级动物防疫员报酬", "动物防疫员补助 未细分 staff",
            "农机购置补贴", "农机购置补贴 未细分 equipment",
            "不知何物补助", "未归类 不知何物补助 beneficiary");
    Facts facts = new Facts();
    benefits.forEach((name, benefit) -> facts.project(name).indicator(name, "成本指标", name, "10元/人"));

    Map<String, String> found = new HashMap<>();
    for (CostStandard standard : standards(facts)) {
      CostKind kind = standard.kind();
      found.put(
          standard.projectId(), String.join(" ", kind.benefit(), kind.subKind(), kind.payee()));
    }
    assertThat(found).isEqualTo(benefits);
  }

  @ParameterizedTest
  @CsvSource({
    "托养, 残疾评定补贴。, 医保, 托养服务",
    "其他, 用于残疾评定补贴。, 医保, 残疾评定补贴",
    "其他, 用于托养服务和残疾评定补贴。, 医保缴费, 医保缴费补贴",
    "其他, 各项工作, 若干工作, 未归类"
  })
  void a_name_that_does_not_say_falls_back_on_what_names_one_benefit(
      String project, String fundUse, String goal, String benefit) throws SQLException {
    Facts facts =
        new Facts().project("A", "project_name", project, "fund_use", fundUse, "goal", goal);

    assertThat(standards(facts.indicator("A", "成本指标", "补贴标准", "10元/人")))
        .extracting(standard -> standard.kind().benefit())
        .containsExactly(benefit);
  }

  @ParameterizedTest
  @CsvSource({
    "用于残疾人托养服务。, 1.提供托养。2.提高满意度。, true",
    "用于残疾人托养服务和残疾评定补贴。, 提供托养。, false",
    ", 1.提供托养。2.提供服务。, false",
    ", ①提供托养；②提供服务。, false",
    ", 提供托养。, true",
    "用于托养中心运转经费。, 提供托养。, false"
  })
  void a_budget_is_divided_only_where_the_money_has_one_purpose(
      String fundUse, String goal, boolean implied) throws SQLException {
    Facts facts =
        new Facts()
            .project(
                "A",
                "budget_yuan",
                "1000",
                "fund_use",
                Optional.ofNullable(fundUse).orElse(""),
                "goal",
                goal)
            .indicator("A", "数量指标", "服务人数", "≥3人")
            .indicator("A", "成本指标", "总成本", "1000元");

    assertThat(standards(facts))
        .extracting(standard -> standard.kind().origin() + standard.comparator() + standard.yuan())
        .isEqualTo(implied ? List.of("implied<=333.33") : List.of());
  }

  @Test
  void a_rate_in_the_goal_text_stands_instead_of_the_divided_budget() throws SQLException {
    Facts facts =
        project()
            .indicator("A", "数量指标", "托养人数", "≥3人")
            .narrative("A", "20000", "person", "year", "每人每年20000元", "托养补助每人每年20000元");

    assertThat(standards(facts))
        .extracting(standard -> standard.kind().origin())
        .containsExactly("narrative");
  }

  @ParameterizedTest
  @CsvSource({
    "怀财字〔2025〕7号 某某活动, 怀财字〔2025〕7号, 某某活动",
    "某某活动-甲乙〔2024〕4号, 甲乙〔2024〕4号, 某某活动",
    "某某活动, , 某某活动",
    "甲乙〔2024〕4号, 甲乙〔2024〕4号, 甲乙〔2024〕4号"
  })
  void what_is_in_no_benefit_is_named_without_the_document_number(
      String project, String number, String name) throws SQLException {
    Facts facts =
        new Facts()
            .project("A", "project_name", project, "document_number", number == null ? "" : number)
            .narrative("A", "2000", "person", "year", "每人每年2000元", "每人每年2000元");

    assertThat(standards(facts))
        .extracting(standard -> standard.kind().benefit() + " " + standard.kind().subKind())
        .containsExactly("未归类 " + name);
  }

  @ParameterizedTest
  @CsvSource({
    "阳光家园计划补助标准, 托养服务 未细分",
    "学前教育资助标准, 学生资助 学前",
    "家庭经济困难幼儿生活补助标准, 学生资助 学前",
    "动物疫病强制扑杀补助标准, 动物强制扑杀补助 未细分",
    "大豆玉米带状复合种植补贴标准, 带状复合种植补贴 未细分"
  })
  void a_programme_is_known_by_the_words_of_its_own_field(String name, String benefit)
      throws SQLException {
    assertThat(standards(project().indicator("A", "成本指标", name, "1000元/人")))
        .extracting(standard -> standard.kind().benefit() + " " + standard.kind().subKind())
        .containsExactly(benefit);
  }

  @Test
  void ten_thousand_persons_are_divided_as_persons() throws SQLException {
    Facts facts = project().indicator("A", "数量指标", "服务人数", "1.2万人");

    assertThat(standards(facts))
        .extracting(standard -> standard.kind().per() + standard.yuan())
        .containsExactly("person83.33");
  }

  @ParameterizedTest
  @CsvSource({
    "重度残疾人护理补贴标准, 100元/人, month, by_policy, 1200.00",
    "重度残疾人护理补贴标准, 1200元/人·年, year, stated, 1200.00",
    "农村部分计划生育家庭奖励扶助标准, 960元/人, year, by_policy, 960.00",
    "自主就业退役士兵一次性补助标准, 4500元/人, once, by_policy, "
  })
  void a_period_that_is_not_stated_is_that_of_the_policy_where_the_list_has_one(
      String name, String value, String period, String basis, String year) throws SQLException {
    CostStandard standard = standards(project().indicator("A", "成本指标", name, value)).get(0);

    assertThat(standard.kind().period()).isEqualTo(period);
    assertThat(standard.periodBasis()).isEqualTo(basis);
    assertThat(standard.yuanPerYear()).isEqualTo(Optional.ofNullable(year).map(BigDecimal::new));
  }

  @Test
  void a_divided_total_is_not_for_the_period_of_the_policy() throws SQLException {
    Facts facts =
        project()
            .indicator("A", "成本指标", "重度残疾人护理补贴", "12000元")
            .indicator("A", "数量指标", "重度残疾人护理人数", "10人");

    assertThat(standards(facts))
        .filteredOn(standard -> standard.kind().origin().equals("derived"))
        .extracting(standard -> standard.kind().period() + " " + standard.periodBasis())
        .containsExactly("unstated unstated");
  }

  @Test
  void what_is_in_no_benefit_stays_apart_and_is_proposed_a_group() throws SQLException {
    Facts facts =
        project()
            .indicator("A", "成本指标", "古树名木保护补助", "10元/株")
            .indicator("A", "成本指标", "古树名木保养标准", "20元/株")
            .indicator("A", "成本指标", "古树名木保养费用", "20元/株")
            .indicator("A", "成本指标", "防汛物资储备标准", "30元/处")
            .indicator("A", "成本指标", "托养服务标准", "40元/人");

    assertThat(standards(facts))
        .extracting(
            standard ->
                String.join(
                    " ",
                    standard.kind().benefit(),
                    standard.kind().subKind(),
                    standard.proposedGroup().orElse("-")))
        // 古树名木保养 has two rows: it leads.
        .containsExactlyInAnyOrder(
            "未归类 古树名木保护补助 古树名木保养",
            "未归类 古树名木保养标准 古树名木保养",
            "未归类 古树名木保养费用 古树名木保养",
            "未归类 防汛物资储备标准 防汛物资储备",
            "托养服务 未细分 -");
  }

  @Test
  void a_name_like_that_of_a_benefit_is_proposed_the_benefit() throws SQLException {
    Facts facts = project().indicator("A", "成本指标", "农村危房改建补助", "10元/户");

    assertThat(standards(facts))
        .extracting(standard -> standard.kind().benefit() + " " + standard.proposedGroup())
        .containsExactly("未归类 Optional[农村危房改造]");
  }

  private static Facts project() {
    return new Facts().project("A", "budget_yuan", "1000000");
  }

  private static List<CostStandard> standards(Facts facts) throws SQLException {
    return Analysed.rows(facts, new CostStandards());
  }
}
