package io.goalbook.ingest.layout;

import static io.goalbook.ingest.layout.SmallForms.doubts;
import static io.goalbook.ingest.layout.SmallForms.read;
import static io.goalbook.ingest.layout.SmallForms.readHtml;
import static io.goalbook.ingest.layout.SmallForms.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.goal.Term;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.value.Comparator;
import io.goalbook.model.value.TargetValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headers and rows of indicator blocks as forms of many provinces have them. */
class HeaderTraitsTest {

  @Test
  void several_numbered_indicators_in_one_row_are_parted() throws DocumentException {
    Recognised recognised =
        readHtml(
            """
            <p>项目支出绩效目标表</p><table>
            <tr><td>项目名称</td><td colspan="2">修路</td></tr>
            <tr><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
            <tr><td>数量指标</td><td>1.里程<br>2.桥梁</td><td>1.1.5公里<br>2.≥2座</td></tr>
            <tr><td>质量指标</td><td>1.合格率2.优良率</td><td>1.100%2.≥90%</td></tr>
            <tr><td>时效指标</td><td>1.及时率<br>2.完成率</td><td>100%</td></tr>
            </table>
            """);

    assertThat(rows(recognised))
        .containsExactly(
            "修路 数量指标 里程 1.5公里",
            "修路 数量指标 桥梁 ≥2座",
            "修路 质量指标 合格率 100%",
            "修路 质量指标 优良率 ≥90%",
            "修路 时效指标 及时率2.完成率 100%");
  }

  @Test
  void a_description_behind_the_value_begins_no_second_block() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            单位名称、项目名称|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|指标属性|指标内容
            1|2|3|4|5|6|7|8|9
            甲局||||||||
            修路|产出指标|数量指标|里程|＜|3|公里|定量指标|反映里程
            |产出指标|质量指标|合格率|＝|100|%|定量指标|反映质量
            """);

    assertThat(rows(recognised)).containsExactly("修路 数量指标 里程 3", "修路 质量指标 合格率 100");
    List<Indicator> indicators = recognised.tables().get(0).indicators();
    assertThat(indicators).extracting(Indicator::term).containsOnly(Term.ANNUAL);
    assertThat(indicators.get(0).description()).hasValue("反映里程");
    assertThat(indicators.get(0).value())
        .isInstanceOfSatisfying(
            TargetValue.Quantity.class,
            value -> assertThat(value.comparator()).isEqualTo(Comparator.LESS_THAN));
  }

  @Test
  void a_project_in_a_row_of_its_own_heads_the_rows_below() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            单位名称、项目名称|年度绩效目标|一级指标|二级指标|三级指标|指标值
            甲局|||||
            修路|修好路||||
            ||产出指标|||
            |||数量指标||
            ||||里程|≥3公里
            植树|种好树||||
            ||产出指标|||
            |||数量指标||
            ||||株数|≥50株
            """);

    assertThat(rows(recognised)).containsExactly("修路 数量指标 里程 ≥3公里", "植树 数量指标 株数 ≥50株");
    assertThat(recognised.tables().get(1).goal()).hasValue("种好树");
  }

  @Test
  void levels_under_a_word_for_names_are_levels() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            项目名称|修路|||
            项目|绩效内容|指标内容|绩效指标值|备注
            项目完成指标|数量指标|里程|≥3公里|
            |质量指标|合格率|100%|
            满意度|服务对象满意度|群众满意度|≥90%|
            """);

    assertThat(rows(recognised))
        .containsExactly("修路 数量指标 里程 ≥3公里", "修路 质量指标 合格率 100%", "修路 服务对象满意度指标 群众满意度 ≥90%");
  }

  @Test
  void a_word_over_both_levels_is_parted_and_a_bare_number_between_sign_and_unit_is_the_value()
      throws DocumentException {
    Recognised recognised =
        readHtml(
            """
            <p>项目支出绩效目标表</p><table>
            <tr><td>项目名称</td><td colspan="5">修路</td></tr>
            <tr><td colspan="2">指标类型</td><td>三级指标</td><td>运算符号</td><td>内容</td><td>度量单位</td></tr>
            <tr><td>产出指标</td><td>数量指标</td><td>里程</td><td>&gt;=</td><td>3</td><td>公里</td></tr>
            <tr><td>产出指标</td><td>质量指标</td><td>合格率</td><td>=</td><td>100</td><td>%</td></tr>
            </table>
            """);

    assertThat(rows(recognised)).containsExactly("修路 数量指标 里程 3", "修路 质量指标 合格率 100");
  }

  @Test
  void long_term_and_annual_blocks_under_each_other_keep_their_terms() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            项目名称|修路||||
            长期绩效目标1|一级指标|二级指标|指标名称|指标值|指标值确定依据
            长期目标|产出指标|数量指标|三年里程|≥9公里|规划
            年度绩效目标1|一级指标|二级指标|指标名称|指标值|指标值确定依据
            年度目标|产出指标|数量指标|里程|≥3公里|计划
            """);

    assertThat(rows(recognised)).containsExactly("修路 数量指标 三年里程 ≥9公里", "修路 数量指标 里程 ≥3公里");
    assertThat(recognised.tables().get(0).indicators())
        .extracting(Indicator::term)
        .containsExactly(Term.MIDTERM, Term.ANNUAL);
  }

  @Test
  void a_row_that_begins_with_its_number_keeps_its_columns() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            项目名称：修路|||||
            序号|指标类别|绩效指标名称|目标值|单位|备注
            1|数量指标|里程|≥3|公里|远
            2|社会效益指标|出行条件|明显改善
            """);

    assertThat(rows(recognised)).containsExactly("修路 数量指标 里程 ≥3", "修路 社会效益指标 出行条件 明显改善");
  }

  @Test
  void an_empty_level_beside_satisfaction_moves_nothing() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            项目名称|修路||||
            一级指标|二级指标|三级指标|指标值|计量单位|备注
            产出指标|数量指标|里程|≥3|公里|远
            满意度指标||服务对象满意度|≥90|%
            """);

    assertThat(rows(recognised)).containsExactly("修路 数量指标 里程 ≥3", "修路 服务对象满意度指标 服务对象满意度 ≥90");
  }

  @Test
  void headers_that_text_made_too_short_are_widened() throws DocumentException {
    Recognised levels =
        read(
            """
            项目支出绩效目标表
            项目名称|修路||||
            指标类型|指标内容|指标值|备注
            产出指标|数量指标|里程|≥3公里|
            |质量指标|合格率|100%|
            """);
    Recognised values =
        read(
            """
            项目支出绩效目标表
            项目名称|修路|||
            二级指标|三级指标|指标值
            数量指标|里程|≥|3|公里
            质量指标|合格率|＝|100|%
            """);

    assertThat(rows(levels)).containsExactly("修路 数量指标 里程 ≥3公里", "修路 质量指标 合格率 100%");
    assertThat(rows(values)).containsExactly("修路 数量指标 里程 3", "修路 质量指标 合格率 100");
  }

  @Test
  void of_the_columns_of_several_years_the_last_is_the_target() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            项目名称|修路||||
            二级指标|三级指标|指标值|||
            ||2023年|2024年|2025年|备注
            数量指标|里程|≥1公里|≥2公里|≥3公里|
            """);

    assertThat(rows(recognised)).containsExactly("修路 数量指标 里程 ≥3公里");
  }

  @Test
  void the_sum_of_the_points_is_no_indicator() throws DocumentException {
    Recognised recognised =
        readHtml(
            """
            <p>项目支出绩效目标表</p><table>
            <tr><td>项目名称</td><td colspan="4">修路</td></tr>
            <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td><td>分值</td></tr>
            <tr><td>产出指标</td><td>数量指标</td><td>（1）里程</td><td>3公里</td><td>50</td></tr>
            <tr><td colspan="4">各项之和</td><td>100</td></tr>
            </table>
            """);

    assertThat(rows(recognised)).containsExactly("修路 数量指标 里程 3公里");
  }

  @Test
  void a_sign_behind_the_name_belongs_to_the_value() throws DocumentException {
    Recognised recognised = read("项目支出绩效目标表\n项目名称|修路||\n一级指标|二级指标|三级指标|指标值\n产出指标|质量指标|合格率≥|98%\n");

    assertThat(rows(recognised)).containsExactly("修路 质量指标 合格率 98%");
    assertThat(recognised.tables().get(0).indicators().get(0).value())
        .isInstanceOfSatisfying(
            TargetValue.Quantity.class,
            value -> assertThat(value.comparator()).isEqualTo(Comparator.AT_LEAST));
  }

  @Test
  void each_further_statement_of_a_value_is_a_doubt_of_its_own() throws DocumentException {
    Recognised recognised =
        read("项目支出绩效目标表\n项目名称|修路||\n一级指标|二级指标|三级指标|指标值\n产出指标|数量指标|里程|≥3公里；≥2座；≥5处\n");

    assertThat(doubts(recognised, DoubtReason.SEVERAL_STATEMENTS))
        .containsExactly("里程：≥2座", "里程：≥5处");
  }
}
