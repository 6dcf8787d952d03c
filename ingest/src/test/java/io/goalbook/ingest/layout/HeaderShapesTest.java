package io.goalbook.ingest.layout;

import static io.goalbook.ingest.layout.SmallForms.read;
import static io.goalbook.ingest.layout.SmallForms.readHtml;
import static io.goalbook.ingest.layout.SmallForms.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.goal.Funding;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.goal.Term;
import io.goalbook.model.source.Doubt;
import io.goalbook.model.source.DoubtReason;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Shapes of headers and heads that single provinces and offices have made up. */
class HeaderShapesTest {

  @Test
  void types_over_pairs_of_name_and_value_are_the_levels_of_their_indicators()
      throws DocumentException {
    Recognised merged =
        readHtml(
            """
            <p>项目绩效目标表</p><table>
            <tr><td rowspan="3">项目名称</td><td colspan="4">产出指标</td><td colspan="2">满意度指标</td></tr>
            <tr><td colspan="2">数量指标</td><td colspan="2">质量指标</td><td colspan="2">服务对象满意度</td></tr>
            <tr><td>指标</td><td>指标值</td><td>指标</td><td>指标值</td><td>指标</td><td>指标值</td></tr>
            <tr><td>修路</td><td>里程</td><td>≥3公里</td><td>合格率</td><td>100%</td><td>群众满意度</td><td>≥90%</td></tr>
            </table>
            """);
    Recognised text =
        read(
            """
            项目绩效目标表
            项目名称|数量指标|质量指标
            |指标名称|指标值|指标名称|指标值
            修路|里程|≥3公里|合格率|100%
            """);

    assertThat(rows(merged))
        .containsExactly("修路 数量指标 里程 ≥3公里", "修路 质量指标 合格率 100%", "修路 服务对象满意度指标 群众满意度 ≥90%");
    assertThat(merged.tables().get(0).indicators())
        .extracting(Indicator::term)
        .containsOnly(Term.ANNUAL);
    assertThat(merged.doubts())
        .extracting(Doubt::reason)
        .doesNotContain(DoubtReason.LEVEL_UNKNOWN, DoubtReason.LABEL_UNKNOWN);
    assertThat(rows(text)).containsExactly("修路 数量指标 里程 ≥3公里", "修路 质量指标 合格率 100%");
  }

  @Test
  void of_columns_for_several_years_that_of_the_fiscal_year_holds_the_value()
      throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表（2025年度）
            项目名称|修路||||
            一级指标|二级指标|三级指标|2024年目标值|2025年目标值|2026年目标值
            产出指标|数量指标|里程|≥1公里|≥3公里|≥5公里
            """);

    assertThat(rows(recognised)).containsExactly("修路 数量指标 里程 ≥3公里");
  }

  @Test
  void grades_under_a_word_for_standards_are_a_second_row_of_the_header() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            项目名称|修路||||||
            一级指标|二级指标|绩效指标|指标描述|指标值|评价标准
            |||||优|良|中
            产出指标|数量指标|里程|新建里程|≥3公里|≥3|≥2|≥1
            |质量指标|合格率|验收合格|100%|100%|90%|80%
            """);

    assertThat(rows(recognised)).containsExactly("修路 数量指标 里程 ≥3公里", "修路 质量指标 合格率 100%");
  }

  @Test
  void words_of_heads_in_a_level_do_not_end_the_indicators() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            项目名称|修路||
            一级指标|二级指标|三级指标|指标值
            决策|绩效目标|目标合理性|合理
            产出指标|数量指标|里程|≥3公里
            """);

    assertThat(recognised.tables().get(0).indicators())
        .extracting(Indicator::name)
        .containsExactly("目标合理性", "里程");
  }

  @Test
  void name_and_value_in_the_last_column_are_parted() throws DocumentException {
    Recognised recognised =
        read(
            """
            项目支出绩效目标表
            项目名称|修路|
            一级指标|二级指标|三级指标及指标值
            产出指标|数量指标|里程≥3公里
            |质量指标|合格率达到95%
            满意度指标|服务对象满意度|群众满意度≥90%
            """);

    assertThat(rows(recognised))
        .containsExactly("修路 数量指标 里程 ≥3公里", "修路 质量指标 合格率 达到95%", "修路 服务对象满意度指标 群众满意度 ≥90%");
  }

  @Test
  void one_header_serves_the_projects_whose_names_stand_in_rows_below_it()
      throws DocumentException {
    Recognised recognised =
        readHtml(
            """
            <p>项目支出绩效目标表</p><table>
            <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标性质</td><td>指标值</td><td>度量单位</td></tr>
            <tr><td colspan="6">项目名称：修路 预算金额：20万元</td></tr>
            <tr><td>产出指标</td><td>数量指标</td><td>里程</td><td>≥</td><td>3</td><td>公里</td></tr>
            <tr><td colspan="6">项目名称：植树 预算金额：8万元</td></tr>
            <tr><td>产出指标</td><td>数量指标</td><td>株数</td><td>≥</td><td>50</td><td>株</td></tr>
            </table>
            """);

    assertThat(rows(recognised)).containsExactly("修路 数量指标 里程 3", "植树 数量指标 株数 50");
    assertThat(recognised.tables())
        .extracting(table -> table.funding().budgetYuan())
        .containsExactly(
            Optional.of(new BigDecimal("200000.00")), Optional.of(new BigDecimal("80000.00")));
  }

  @Test
  void indicators_in_the_cell_beside_their_word_are_unpacked() throws DocumentException {
    Recognised recognised =
        readHtml(
            """
            <p>项目支出绩效目标表</p><table>
            <tr><td>项目名称</td><td>修路</td></tr>
            <tr><td>年度预算</td><td>20万元</td></tr>
            <tr><td>绩效指标</td><td>产出指标：<br>1.数量指标：里程≥3公里，桥梁≥1座；<br>2.质量指标：合格率≥98%。<br>满意度指标：群众满意度≥90%。</td></tr>
            </table>
            """);

    assertThat(rows(recognised))
        .containsExactly(
            "修路 数量指标 里程 ≥3公里", "修路 数量指标 桥梁 ≥1座", "修路 质量指标 合格率 ≥98%", "修路 服务对象满意度指标 群众满意度 ≥90%");
  }

  @Test
  void words_before_a_label_tell_the_year_from_the_whole_project() throws DocumentException {
    Funding funding =
        read("""
                项目支出绩效目标表
                项目名称|修路||
                总金额（万元）|60|当年申请金额（万元）|20
                上年度预算金额（万元）|15||
                二级指标|三级指标|指标值|备注
                数量指标|里程|≥3公里|
                """)
            .tables()
            .get(0)
            .funding();

    assertThat(funding.budgetYuan()).hasValue(new BigDecimal("200000.00"));
    assertThat(funding.totalBudgetYuan()).hasValue(new BigDecimal("600000.00"));
  }

  @Test
  void labels_stand_in_a_second_language_or_alone() throws DocumentException {
    Recognised bilingual =
        readHtml(
            """
            <p>项目支出绩效目标表</p><table>
            <tr><td>项目名称<br>Project</td><td colspan="2">修路</td></tr>
            <tr><td>二级指标</td><td>三级指标</td><td>指标值<br>Target</td></tr>
            <tr><td>数量指标</td><td>里程</td><td>≥3公里</td></tr>
            </table>
            """);
    Recognised alone =
        read(
            """
            绩效目标表
            项目|植树|金额|8万元
            二级指标|三级指标|指标值|备注
            数量指标|株数|≥50株|
            """);

    assertThat(rows(bilingual)).containsExactly("修路 数量指标 里程 ≥3公里");
    assertThat(rows(alone)).containsExactly("植树 数量指标 株数 ≥50株");
  }
}
