package io.goalbook.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.ingest.document.DocumentReaders;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.goal.TableKind;
import io.goalbook.model.goal.Term;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.words.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What forms of all provinces do; each in the smallest form that does it, a row a line. */
class FormTraitsTest {
  private final GoalTableRecogniser recogniser = GoalTableRecogniser.from(WordLists.packaged());

  private Recognised read(String text) throws DocumentException {
    return recogniser.recognise(
        new DocumentReaders().read(text.replace('|', '\t').getBytes(StandardCharsets.UTF_8)),
        "河北省/怀来县/2025/a.txt");
  }

  private static List<String> rows(Recognised recognised) {
    return recognised.tables().stream()
        .flatMap(table -> table.indicators().stream().map(one -> row(table, one)))
        .toList();
  }

  private static String row(GoalTable table, Indicator indicator) {
    return String.join(
        " ",
        table.name().orElse("-"),
        indicator.type().level2().orElse("-"),
        indicator.name(),
        indicator.value().raw());
  }

  @Test
  void a_list_gives_a_project_for_each_name_and_none_for_its_total() throws DocumentException {
    Recognised recognised =
        read(
            """
            部门预算项目绩效目标表（2025年度）
            金额单位：元
            单位名称|项目名称|预算数|年度目标|二级指标|三级指标|指标性质|指标值|度量单位
            合计||300.00||||||
            甲局|修路|100.00|修好路|数量指标|里程|≥|3|公里
            ||||质量指标|合格率|＝|100|%
            |植树|200.00|种好树|数量指标|株数|≥|50|株
            """);

    assertThat(rows(recognised))
        .containsExactly("修路 数量指标 里程 3", "修路 质量指标 合格率 100", "植树 数量指标 株数 50");
    assertThat(recognised.tables())
        .extracting(table -> table.funding().budgetYuan().orElseThrow().intValue())
        .containsExactly(100, 200);
    assertThat(recognised.tables())
        .allSatisfy(table -> assertThat(table.implementingUnit()).hasValue("甲局"));
  }

  @Test
  void a_mid_term_value_beside_the_annual_one_counts_once() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            项目名称|修路||||
            一级指标|二级指标|三级指标|中期指标值|年度指标值|备注
            产出指标|数量指标|里程|≥9公里|≥3公里|
            ||桥梁|≥2座||
            """);

    List<Indicator> indicators = recognised.tables().get(0).indicators();
    assertThat(rows(recognised)).containsExactly("修路 数量指标 里程 ≥3公里", "修路 数量指标 桥梁 ≥2座");
    assertThat(indicators.get(0).midtermRaw()).hasValue("≥9公里");
    assertThat(indicators).extracting(Indicator::term).containsExactly(Term.ANNUAL, Term.MIDTERM);
  }

  @Test
  void each_town_has_a_row_of_its_own() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            项目名称|修路||||
            一级指标|二级指标|三级指标|指标值||
            |||城关镇|河西乡|合计
            产出指标|数量指标|里程|≥3公里|≥4公里|≥7公里
            """);

    assertThat(recognised.tables().get(0).indicators())
        .extracting(one -> one.area().orElse("-") + one.value().raw())
        .containsExactly("城关镇≥3公里", "河西乡≥4公里");
  }

  @Test
  void totals_templates_notes_and_signatures_are_no_indicators() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效自评表
            项目名称|救助|||||
            一级指标|二级指标|三级指标|分值|年度指标值|实际完成值|得分
            预算执行率||预算执行率|10|100%|98%|9.8
            产出指标|数量指标|指标1：★救助人数（≥**人）|40|50人|48人|38
            ||指标2：||||
            ||……||……||
            |成本指标|预算执行率|50|≥95%|98%|50
            总分|||100|||97.8
            注：本表由单位填写||||||
            填报人：|张一||||联系电话：|
            """);

    assertThat(rows(recognised)).containsExactly("救助 数量指标 救助人数 50人", "救助 成本指标 预算执行率 ≥95%");
    assertThat(recognised.rowsUnread()).isZero();
    assertThat(recognised.tables().get(0).kind()).isEqualTo(TableKind.SELF_EVALUATION);
    assertThat(recognised.tables().get(0).indicators().get(0).actualRaw()).hasValue("48人");
  }

  @Test
  void a_hint_of_the_template_tells_sign_and_unit_of_a_bare_number() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            项目名称|救助||
            一级指标|二级指标|三级指标|指标值
            产出指标|质量指标|验收合格率(≥**%)|95
            """);

    Indicator indicator = recognised.tables().get(0).indicators().get(0);
    assertThat(indicator.name()).isEqualTo("验收合格率");
    assertThat(indicator.value().toString()).contains("AT_LEAST", "95", "%");
  }

  @Test
  void a_page_break_keeps_the_levels_open() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            项目名称|救助||
            一级指标|二级指标|三级指标|指标值
            产出指标|数量指标|人数|3人

            — 2 —

            ||户数|4户
            |质量指标|合格率|100%
            """);

    assertThat(rows(recognised))
        .containsExactly("救助 数量指标 人数 3人", "救助 数量指标 户数 4户", "救助 质量指标 合格率 100%");
  }

  @Test
  void cells_that_became_lines_are_a_table_again() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            项目名称
            救助
            项目资金（万元）
            年度资金总额：
            5.00
            绩效指标
            一级指标
            二级指标
            三级指标
            指标值
            产出指标
            数量指标
            人数
            3人
            户数
            4户
            满意度指标
            服务对象满意度指标
            群众满意度
            ≥90%
            """);

    assertThat(rows(recognised))
        .containsExactly("救助 数量指标 人数 3人", "救助 数量指标 户数 4户", "救助 服务对象满意度指标 群众满意度 ≥90%");
    assertThat(recognised.tables().get(0).funding().budgetYuan())
        .hasValueSatisfying(yuan -> assertThat(yuan).isEqualByComparingTo("50000"));
  }

  @Test
  void rows_without_anything_between_their_cells_are_parted() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            项目名称：救助 主管部门：甲局
            一级指标二级指标三级指标指标值
            产出指标数量指标救助人数≥3人
            质量指标合格率不低于95%
            """);

    assertThat(rows(recognised)).containsExactly("救助 数量指标 救助人数 ≥3人", "救助 质量指标 合格率 不低于95%");
  }

  @Test
  void a_form_in_one_cell_is_unpacked() throws DocumentException {
    Recognised recognised =
        read(
            """
            2025年部门预算项目绩效目标公开表
            序号|项目名称|预算金额（元）|绩效指标
            1|云平台|20.00|【产出指标-数量指标】 指标1：机柜数量（≥77台） 指标2：带宽（100M） 【满意度指标】 指标1：用户满意度（≥90%）
            """);

    assertThat(rows(recognised))
        .containsExactly("云平台 数量指标 机柜数量 ≥77台", "云平台 数量指标 带宽 100M", "云平台 服务对象满意度指标 用户满意度 ≥90%");
  }

  @Test
  void the_goals_of_a_department_in_a_table_are_no_project() throws DocumentException {
    Recognised recognised =
        read(
            """
            部门整体支出绩效目标表
            部门名称|甲局||
            年度总体目标|办好事||
            一级指标|二级指标|三级指标|指标值
            产出指标|数量指标|人数|3人
            """);

    assertThat(recognised.tables()).isEmpty();
    assertThat(recognised.departmentGoals())
        .singleElement()
        .satisfies(
            goal -> {
              assertThat(goal.text()).isEqualTo("办好事");
              assertThat(goal.indicators()).extracting(Indicator::name).containsExactly("人数");
              assertThat(goal.indicators().get(0).type().level1()).isEmpty();
            });
  }

  @Test
  void statistics_with_targets_are_no_goal_table() throws DocumentException {
    Recognised recognised =
        read(
            """
            国民经济主要指标
            指标名称|计量单位|目标值|增长
            粮食产量|万吨|30|2%
            财政收入|亿元|5|6%
            """);

    assertThat(recognised.tables()).isEmpty();
    assertThat(recognised.doubts())
        .extracting(doubt -> doubt.reason())
        .doesNotContain(DoubtReason.TABLE_NOT_READ);
  }

  @Test
  void an_evaluation_report_that_speaks_of_goals_is_no_goal_table() throws DocumentException {
    Recognised recognised =
        read(
            """
            2024年度项目支出绩效自评报告
            一、绩效目标完成情况
            数量指标：培训人数30人，完成率100%。质量指标：合格率98%。时效指标：12月底前完成。
            社会效益指标：群众满意度95%。
            """);

    assertThat(recognised.tables()).isEmpty();
  }
}
