package io.goalbook.ingest.layout;

import static io.goalbook.ingest.layout.SmallForms.budgets;
import static io.goalbook.ingest.layout.SmallForms.doubts;
import static io.goalbook.ingest.layout.SmallForms.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.DoubtReason;
import org.junit.jupiter.api.Test;

/** The places where forms print the budget and its unit. */
class MoneyTraitsTest {
  private static final String INDICATORS = "一级指标|二级指标|三级指标|指标值\n产出指标|数量指标|里程|≥3公里\n";

  @Test
  void a_unit_beside_the_department_holds_for_the_budget() throws DocumentException {
    Recognised recognised = read("项目支出绩效目标表\n填报单位：甲局||单位：元|\n项目名称|修路|预算金额|38,560\n" + INDICATORS);

    assertThat(budgets(recognised)).containsExactly("38560");
  }

  @Test
  void a_unit_above_a_list_holds_for_each_of_its_projects() throws DocumentException {
    Recognised recognised =
        read(
            """
            部门预算项目绩效目标表
            部门：甲局||||单位：万元|
            项目名称|预算数|一级指标|二级指标|三级指标|指标值
            修路|1.5|产出指标|数量指标|里程|≥3公里
            植树|2|产出指标|数量指标|株数|≥50株
            """);

    assertThat(budgets(recognised)).containsExactly("15000", "20000");
    assertThat(recognised.tables())
        .allSatisfy(table -> assertThat(table.competentDepartment()).hasValue("甲局"));
  }

  @Test
  void a_sum_under_the_word_for_budgets_is_the_budget() throws DocumentException {
    Recognised list =
        read(
            """
            部门预算项目绩效目标表
            项目名称|预算金额（万元）|||绩效指标|||
            |合计|财政拨款|其他资金|一级指标|二级指标|三级指标|指标值
            修路|1.5|1|0.5|产出指标|数量指标|里程|≥3公里
            """);
    Recognised row = read("项目支出绩效目标表\n项目名称|修路||\n预算安排（万元）|小计|186|财政拨款\n" + INDICATORS);

    assertThat(budgets(list)).containsExactly("15000");
    assertThat(budgets(row)).containsExactly("1860000");
  }

  @Test
  void several_sums_of_one_cell_are_told_apart() throws DocumentException {
    Recognised recognised =
        read("项目支出绩效目标表\n项目名称|修路||\n项目资金|年度资金总额：39万元 其中：财政拨款：30万元 其他资金：9万元||\n" + INDICATORS);

    assertThat(budgets(recognised)).containsExactly("390000");
    assertThat(recognised.tables().get(0).funding().fiscalFundsYuan().orElseThrow())
        .isEqualByComparingTo("300000");
    assertThat(recognised.tables().get(0).funding().otherFundsYuan().orElseThrow())
        .isEqualByComparingTo("90000");
    assertThat(doubts(recognised, DoubtReason.FUNDS_DO_NOT_ADD_UP)).isEmpty();
  }

  @Test
  void the_only_sum_of_a_form_is_its_budget_with_a_doubt() throws DocumentException {
    Recognised total = read("项目支出绩效目标表\n项目名称|修路||\n实施期资金总额（万元）|12||\n" + INDICATORS);
    Recognised fiscal = read("项目支出绩效目标表\n项目名称|修路||\n其中：财政拨款|6.3万元||\n" + INDICATORS);

    assertThat(budgets(total)).containsExactly("120000");
    assertThat(doubts(total, DoubtReason.BUDGET_INFERRED)).containsExactly("12");
    assertThat(budgets(fiscal)).containsExactly("63000");
    assertThat(doubts(fiscal, DoubtReason.BUDGET_INFERRED)).containsExactly("6.3万元");
  }

  @Test
  void a_unit_above_the_first_section_holds_for_all_sections() throws DocumentException {
    Recognised recognised =
        read(
            "甲局2025年度项目支出绩效目标\n单位：万元\n（一）修路\n项目名称：修路\n预算金额：12\n"
                + INDICATORS
                + "（二）植树\n项目名称：植树\n预算金额：3\n"
                + INDICATORS);

    assertThat(budgets(recognised)).containsExactly("120000", "30000");
  }

  @Test
  void a_budget_far_from_its_own_breakdown_is_a_probable_unit_error() throws DocumentException {
    String wrong = "项目支出绩效目标表\n项目名称|修路||\n年度资金总额|854元(建设400万元,示范454万元)||\n";
    String right = wrong.replace("854元", "854万元");

    assertThat(doubts(read(wrong + INDICATORS), DoubtReason.PROBABLE_UNIT_ERROR))
        .containsExactly("854元(建设400万元,示范454万元)");
    assertThat(doubts(read(right + INDICATORS), DoubtReason.PROBABLE_UNIT_ERROR)).isEmpty();
    assertThat(budgets(read(right + INDICATORS))).containsExactly("8540000");
  }
}
