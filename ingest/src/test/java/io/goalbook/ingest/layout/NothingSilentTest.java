package io.goalbook.ingest.layout;

import static io.goalbook.ingest.layout.SmallForms.doubts;
import static io.goalbook.ingest.layout.SmallForms.read;
import static io.goalbook.ingest.layout.SmallForms.readHtml;
import static io.goalbook.ingest.layout.SmallForms.rows;
import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.DocumentException;
import io.goalbook.model.source.DoubtReason;
import org.junit.jupiter.api.Test;

/** Rows that look like indicators and are passed over are named, with their text. */
class NothingSilentTest {
  private static final String HEAD =
      """
      <tr><td>项目名称</td><td colspan="3">种树</td></tr>
      <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
      <tr><td>产出指标</td><td>数量指标</td><td>株数</td><td>≥500株</td></tr>
      """;

  private static Recognised html(String rows) throws DocumentException {
    return readHtml("<table>" + HEAD + rows + "</table>");
  }

  @Test
  void an_indicator_in_one_cell_over_all_columns_is_named_as_not_read() throws DocumentException {
    Recognised recognised =
        html(
            """
            <tr><td colspan="4">成活率：95%</td></tr>
            <tr><td>产出指标</td><td>时效指标</td><td>完成率</td><td>100%</td></tr>
            """);

    assertThat(rows(recognised)).containsExactly("种树 数量指标 株数 ≥500株", "种树 时效指标 完成率 100%");
    assertThat(doubts(recognised, DoubtReason.ROW_NOT_READ)).containsExactly("成活率：95%");
  }

  @Test
  void notes_and_signatures_over_all_columns_are_no_rows() throws DocumentException {
    Recognised recognised =
        html(
            """
            <tr><td colspan="4">注：数量指标≥3个；满意度≥85%</td></tr>
            <tr><td colspan="4">2.时效指标≥1个</td></tr>
            <tr><td colspan="4">填报日期：2025年2月3日</td></tr>
            """);

    assertThat(rows(recognised)).containsExactly("种树 数量指标 株数 ≥500株");
    assertThat(doubts(recognised, DoubtReason.ROW_NOT_READ)).isEmpty();
  }

  @Test
  void rows_behind_a_note_that_name_no_level_are_named() throws DocumentException {
    Recognised recognised =
        html(
            """
            <tr><td colspan="4">注：以下由业务科室填报</td></tr>
            <tr><td></td><td></td><td>补植株数</td><td>≥20株</td></tr>
            """);

    assertThat(doubts(recognised, DoubtReason.ROW_NOT_READ)).containsExactly("补植株数 | ≥20株");
  }

  @Test
  void a_row_that_stands_a_column_too_far_right_is_named_and_not_stored() throws DocumentException {
    Recognised recognised =
        html(
            """
            <tr><td></td><td>产出指标</td><td>质量指标</td><td>成活率</td><td>≥95%</td></tr>
            <tr><td>产出指标</td><td>时效指标</td><td>完成率</td><td>100%</td></tr>
            <tr><td>满意度指标</td><td>服务对象满意度指标</td><td>群众满意度</td><td>≥90%</td></tr>
            """);

    assertThat(rows(recognised))
        .containsExactly("种树 数量指标 株数 ≥500株", "种树 时效指标 完成率 100%", "种树 服务对象满意度指标 群众满意度 ≥90%");
    assertThat(doubts(recognised, DoubtReason.ROW_NOT_READ))
        .containsExactly("产出指标 | 质量指标 | 成活率 | ≥95%");
  }

  @Test
  void opinions_below_a_blank_row_are_no_indicators() throws DocumentException {
    Recognised recognised =
        html(
            """
            <tr><td></td><td></td><td></td><td></td></tr>
            <tr><td>预算股复核</td><td>同意</td></tr>
            <tr><td>财政部门审核意见</td><td>同意安排</td></tr>
            """);

    assertThat(rows(recognised)).containsExactly("种树 数量指标 株数 ≥500株");
  }

  @Test
  void each_row_of_a_table_that_is_not_read_is_named() throws DocumentException {
    Recognised recognised =
        read(
            """
            甲栏|乙栏|丙栏
            产出指标|数量指标|修渠三公里
            效益指标|社会效益指标|受益户数多
            满意度指标|服务对象满意度指标|群众满意
            """);

    assertThat(recognised.tables()).isEmpty();
    assertThat(doubts(recognised, DoubtReason.TABLE_NOT_READ)).hasSize(1);
    assertThat(doubts(recognised, DoubtReason.ROW_NOT_READ))
        .containsExactly(
            "产出指标 | 数量指标 | 修渠三公里", "效益指标 | 社会效益指标 | 受益户数多", "满意度指标 | 服务对象满意度指标 | 群众满意");
    assertThat(recognised.rowsSeen()).isEqualTo(3);
  }

  @Test
  void a_line_between_glued_rows_does_not_end_them() throws DocumentException {
    Recognised recognised =
        read(
            """
            2025年度项目支出绩效目标表
            项目名称：修渠
            一级指标二级指标三级指标指标值
            产出指标数量指标修渠里程≥3公里
            以下为质量方面
            产出指标质量指标验收合格率≥95%
            满意度指标服务对象满意度指标群众满意度≥90%
            """);

    assertThat(rows(recognised))
        .containsExactly("修渠 数量指标 修渠里程 ≥3公里", "修渠 质量指标 验收合格率 ≥95%", "修渠 服务对象满意度指标 群众满意度 ≥90%");
  }
}
