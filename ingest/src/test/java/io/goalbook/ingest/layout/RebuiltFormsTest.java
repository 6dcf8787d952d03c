package io.goalbook.ingest.layout;

import static io.goalbook.ingest.layout.SmallForms.budgets;
import static io.goalbook.ingest.layout.SmallForms.places;
import static io.goalbook.ingest.layout.SmallForms.read;
import static io.goalbook.ingest.layout.SmallForms.readHtml;
import static io.goalbook.ingest.layout.SmallForms.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.DocumentException;
import org.junit.jupiter.api.Test;

/** Forms that do not stand in a table of their own with a header above its rows. */
class RebuiltFormsTest {

  @Test
  void a_form_that_lies_on_its_side_is_set_upright() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            项目名称|修路||
            一级指标|产出指标|产出指标|满意度指标
            二级指标|数量指标|质量指标|服务对象满意度指标
            三级指标|里程|合格率|群众满意度
            指标值|≥3公里|100%|≥90%
            """);

    assertThat(rows(recognised))
        .containsExactly("修路 数量指标 里程 ≥3公里", "修路 质量指标 合格率 100%", "修路 服务对象满意度指标 群众满意度 ≥90%");
    assertThat(places(recognised))
        .containsExactly("怀来县/2025/表1/第2段/列2", "怀来县/2025/表1/第2段/列3", "怀来县/2025/表1/第2段/列4");
  }

  @Test
  void two_forms_beside_each_other_are_two_projects() throws DocumentException {
    Recognised recognised =
        readHtml(
            """
            <table>
            <tr><td colspan="3">绩效目标表</td><td></td><td colspan="3">绩效目标表</td></tr>
            <tr><td>项目名称</td><td colspan="2">修路</td><td></td><td>项目名称</td><td colspan="2">植树</td></tr>
            <tr><td>预算数</td><td colspan="2">3万元</td><td></td><td>预算数</td><td colspan="2">5万元</td></tr>
            <tr><td>二级指标</td><td>三级指标</td><td>指标值</td><td></td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
            <tr><td>数量指标</td><td>里程</td><td>≥3公里</td><td></td><td>数量指标</td><td>株数</td><td>≥50株</td></tr>
            <tr><td>质量指标</td><td>合格率</td><td>100%</td><td></td><td>质量指标</td><td>成活率</td><td>≥85%</td></tr>
            </table>
            """);

    assertThat(rows(recognised))
        .containsExactly(
            "修路 数量指标 里程 ≥3公里", "修路 质量指标 合格率 100%", "植树 数量指标 株数 ≥50株", "植树 质量指标 成活率 ≥85%");
    assertThat(budgets(recognised)).containsExactly("30000", "50000");
  }

  @Test
  void a_column_for_each_type_is_unpacked() throws DocumentException {
    Recognised recognised =
        read(
            """
            2025年度项目绩效目标公开表
            序号|项目名称|预算数（万元）|产出指标|满意度指标
            1|修路|3|里程≥3公里；合格率100%。|群众满意度≥90%。
            2|植树|5|株数≥50株。|农户满意度≥85%。
            """);

    assertThat(rows(recognised))
        .containsExactly(
            "修路 - 里程 ≥3公里",
            "修路 - 合格率 100%",
            "修路 服务对象满意度指标 群众满意度 ≥90%",
            "植树 - 株数 ≥50株",
            "植树 服务对象满意度指标 农户满意度 ≥85%");
    assertThat(places(recognised))
        .containsExactly(
            "怀来县/2025/表1/行2",
            "怀来县/2025/表1/行2",
            "怀来县/2025/表1/行2",
            "怀来县/2025/表2/行3",
            "怀来县/2025/表2/行3");
  }

  @Test
  void rows_whose_cells_were_glued_with_spaces_are_parted() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            项目名称 修路
            预算金额（万元） 486
            一级指标 二级指标 三级指标 指标值
            产出指标 数量指标 里程 ≥3公里
            质量指标 合格率 100%
            效益指标 社会效益指标 出行条件 明显改善
            满意度指标 服务对象满意度指标 群众满意度 ≥90%
            """);

    assertThat(rows(recognised))
        .containsExactly(
            "修路 数量指标 里程 ≥3公里",
            "修路 质量指标 合格率 100%",
            "修路 社会效益指标 出行条件 明显改善",
            "修路 服务对象满意度指标 群众满意度 ≥90%");
    assertThat(budgets(recognised)).containsExactly("4860000");
    assertThat(places(recognised)).first().isEqualTo("怀来县/2025/表1/第2段/原文第5行");
  }

  @Test
  void sentences_below_labelled_lines_are_read() throws DocumentException {
    Recognised recognised =
        read(
            """
            怀来县2025年生态岗位项目绩效目标
            一、项目名称：生态岗位补助
            二、主管部门：甲局
            三、年度预算金额：651万元
            四、绩效指标
            （1）数量指标：岗位人数1860人。
            （2）质量指标：发放准确率达到100%。
            （3）满意度指标：岗位人员满意度≥95%。
            五、保障措施
            加强监管，确保资金使用率达到100%。
            """);

    assertThat(rows(recognised))
        .containsExactly(
            "生态岗位补助 数量指标 岗位人数 1860人", "生态岗位补助 质量指标 发放准确率 达到100%", "生态岗位补助 服务对象满意度指标 岗位人员满意度 ≥95%");
    assertThat(budgets(recognised)).containsExactly("6510000");
    assertThat(places(recognised)).first().isEqualTo("怀来县/2025/表1/第2段/原文第6行");
  }
}
