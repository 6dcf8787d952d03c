package io.goalbook.ingest.layout;

import static io.goalbook.ingest.layout.SmallForms.budgets;
import static io.goalbook.ingest.layout.SmallForms.doubts;
import static io.goalbook.ingest.layout.SmallForms.read;
import static io.goalbook.ingest.layout.SmallForms.readHtml;
import static io.goalbook.ingest.layout.SmallForms.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.value.TargetValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Traits that are easy alone and hard together: several forms, lost cells, words with two uses. */
class CombinedTraitsTest {

  @Test
  void forms_that_pack_their_indicators_stand_under_each_other_on_one_sheet()
      throws DocumentException {
    Recognised recognised =
        read(
            """
            项目绩效目标表
            "项目名称"|修路
            年度资金总额（万元）|12
            绩效指标|"【产出指标-数量指标】
            指标1:里程(≥3公里)
            指标2:桥梁(2座)
            【满意度指标-服务对象满意度指标】
            指标1:群众满意度(≥90%)"
            项目名称|种树
            年度资金总额（万元）|5
            绩效指标|"【产出指标-数量指标】
            指标1:其中：乡土树种株数(=800株)
            指标2:3-5年生苗木占比(≥60%)
            【满意度指标-服务对象满意度指标】
            指标1:提高绿化水平，改善环境(有效)"
            """);

    assertThat(rows(recognised))
        .containsExactly(
            "修路 数量指标 里程 ≥3公里",
            "修路 数量指标 桥梁 2座",
            "修路 服务对象满意度指标 群众满意度 ≥90%",
            "种树 数量指标 其中：乡土树种株数 =800株",
            "种树 数量指标 3-5年生苗木占比 ≥60%",
            "种树 服务对象满意度指标 提高绿化水平，改善环境 有效");
    assertThat(budgets(recognised)).containsExactly("120000", "50000");
  }

  @Test
  void a_cell_whose_lines_were_glued_is_parted_at_the_words_for_types() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目绩效目标表
            项目名称|修路
            年度资金总额|12万元
            绩效指标|产出指标-数量指标：指标1:其中：村道里程：≥3公里指标2:桥梁：2座满意度指标-服务对象满意度指标：指标1:社会公众满意度：≥90%
            """);

    assertThat(rows(recognised))
        .containsExactly("修路 数量指标 其中：村道里程 ≥3公里", "修路 数量指标 桥梁 2座", "修路 服务对象满意度指标 社会公众满意度 ≥90%");
  }

  @Test
  void of_two_words_for_signs_the_column_that_holds_signs_counts() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目绩效目标表
            项目名称|修路
            一级指标|二级指标|三级指标|指标性质|指标值|单位|运算符号
            产出指标|数量指标|里程|正向|3|公里|≥
            ||投诉|反向|2|起|＜
            满意度指标|服务对象满意度指标|群众满意度|正向|90|%|≥
            """);

    assertThat(recognised.tables().get(0).indicators())
        .extracting(one -> ((TargetValue.Quantity) one.value()).comparator().symbol())
        .containsExactly(">=", "<", ">=");
  }

  @Test
  void natures_under_a_word_for_types_are_no_levels() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目绩效目标表
            项目名称|修路
            绩效指标|分值|指标类型|目标值
            里程|10|定量|≥3公里
            实施周期|10|定量|12个月
            面貌|10|定性|明显改善
            """);

    assertThat(rows(recognised)).containsExactly("修路 - 里程 ≥3公里", "修路 - 实施周期 12个月", "修路 - 面貌 明显改善");
  }

  @Test
  void a_title_names_the_project_where_no_field_does() throws DocumentException {
    String table = "预算数|12万元\n一级指标|二级指标|三级指标|指标值\n产出指标|数量指标|里程|≥3公里\n";

    assertThat(read("怀来县2025年村道养护项目绩效目标表\n" + table).tables())
        .extracting(form -> form.name().orElse("-"))
        .containsExactly("村道养护");
    for (String any : List.of("怀来县2025年部门预算项目支出绩效目标表", "2025年度交通运输局项目绩效目标表")) {
      Recognised recognised = read(any + "\n" + table);

      assertThat(recognised.tables()).extracting(GoalTable::name).containsOnly(Optional.empty());
      assertThat(doubts(recognised, DoubtReason.PROJECT_NAME_MISSING)).containsExactly(any);
    }
  }

  @Test
  void a_line_names_each_project_below_a_header_that_is_printed_once() throws DocumentException {
    Recognised recognised =
        read(
            """
            2025年部门预算项目支出绩效目标表
            一级指标|二级指标|三级指标|指标值
            项目名称：修路  预算金额：12万元
            产出指标|数量指标|里程|≥3公里
            |质量指标|合格率|100%
            项目名称：种树  预算金额：5万元
            产出指标|数量指标|株数|≥800株
            """);

    assertThat(rows(recognised))
        .containsExactly("修路 数量指标 里程 ≥3公里", "修路 质量指标 合格率 100%", "种树 数量指标 株数 ≥800株");
    assertThat(budgets(recognised)).containsExactly("120000", "50000");
  }

  @Test
  void lines_between_a_row_and_the_header_are_fields_of_the_head() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目绩效目标表
            项目名称：修路
            主管部门：怀来县交通局|单位：万元
            年度资金总额：12万元
            年度绩效目标：修好路。
            一级指标|二级指标|三级指标|指标值
            产出指标|数量指标|里程|≥3公里
            """);

    assertThat(rows(recognised)).containsExactly("修路 数量指标 里程 ≥3公里");
    assertThat(budgets(recognised)).containsExactly("120000");
  }

  @Test
  void lines_that_were_cells_are_rows_again_where_blank_cells_left_no_line()
      throws DocumentException {
    Recognised recognised =
        read(
            """
            2025年项目绩效目标表
            项目名称
            修路
            一级指标
            二级指标
            指标内容
            计量单位
            指标值
            产出指标
            数量指标
            指标1：里程
            公里
            ≥3
            指标2：完工时间
            6月30日前
            效益指标
            社会效益指标
            指标1：出行条件
            明显改善
            """);

    assertThat(rows(recognised))
        .containsExactly("修路 数量指标 里程 ≥3", "修路 数量指标 完工时间 6月30日前", "修路 社会效益指标 出行条件 明显改善");
  }

  @Test
  void rows_that_lost_their_cells_may_be_numbered_and_name_levels_shortly()
      throws DocumentException {
    Recognised glued =
        read(
            """
            2025年项目绩效目标表
            项目名称：修路
            一级指标二级指标三级指标指标值
            产出数量指标指标1：里程≥3公里
            指标2：桥梁=2座
            效益社会效益指标指标1：受益人口≥500人
            """);
    Recognised spaced =
        read(
            """
            2025年项目绩效目标表
            项目名称 修路
            一级绩效指标 二级绩效指标 指标内容 指标值（目标值）
            产出 数量指标 指标1：里程 ≥3公里
            指标2：桥梁 =2座
            """);

    assertThat(rows(glued))
        .containsExactly("修路 数量指标 里程 ≥3公里", "修路 数量指标 桥梁 =2座", "修路 社会效益指标 受益人口 ≥500人");
    assertThat(rows(spaced)).containsExactly("修路 数量指标 里程 ≥3公里", "修路 数量指标 桥梁 =2座");
  }

  @Test
  void a_sum_of_points_beside_an_outer_column_is_no_indicator() throws DocumentException {
    Recognised recognised =
        readHtml(
            """
            <p>项目支出绩效自评表</p><table>
            <tr><td>项目名称</td><td colspan="5">修路</td></tr>
            <tr><td rowspan="3">绩效指标</td><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>分值</td><td>指标值</td></tr>
            <tr><td>产出指标</td><td>数量指标</td><td>1.65岁以上受益人数</td><td>10</td><td>≤26.00(台（套）)</td></tr>
            <tr><td>总分</td><td>100</td></tr>
            </table>
            """);

    assertThat(rows(recognised)).containsExactly("修路 数量指标 65岁以上受益人数 ≤26.00(台（套）)");
    assertThat(recognised.tables().get(0).indicators())
        .extracting(Indicator::value)
        .extracting(value -> ((TargetValue.Quantity) value).unit().text())
        .containsExactly("台(套)");
  }
}
