package io.goalbook.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.document.DocumentException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that an office program wrote as plain text: every cell a line, the blank ones too. */
class LinesOfCellsTest {

  @Test
  void blank_lines_keep_the_cells_of_each_row_together() throws DocumentException {
    Recognised read =
        SmallForms.read(
            lines(
                "项目支出绩效目标表 | 项目名称 | 修路 | 绩效 | 指标 | 一级指标 | 二级指标 | 三级指标 | 指标方向"
                    + " | 指标值 | 计量单位 | 备注"
                    + " |  | 产出指标 | 数量指标 | 里程 | ≥ | 12 | 公里 | "
                    + " |  |  |  | 桥梁 | = | 2 |  | 旧桥"
                    + " |  |  | 质量指标 | 验收合格 | 率 | ≥ | 95 | % | "
                    + " |  | 满意度指标 | 服务对象满意度 | 指标 | 群众满意度 | ≥ | 90 | % | "));

    assertThat(SmallForms.rows(read))
        .containsExactly(
            "修路 数量指标 里程 12", "修路 数量指标 桥梁 2", "修路 质量指标 验收合格率 95", "修路 服务对象满意度指标 群众满意度 90");
    assertThat(SmallForms.places(read).get(1)).endsWith("原文第24行");
  }

  @Test
  void values_for_the_mid_term_beside_those_of_the_year_are_counted_once()
      throws DocumentException {
    Recognised read =
        SmallForms.read(
            lines(
                "项目支出绩效目标申报表 | 项目名称 | 修路 | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值"
                    + " | 二级指标 | 三级指标 | 指标值"
                    + " |  | 产出指标 | 数量指标 | 里程 | ≥30公里 | 数量指标 | 里程 | ≥12公里"
                    + " |  |  |  | 桥梁 | 6座 |  | 桥梁 | 2座"));

    assertThat(SmallForms.rows(read)).containsExactly("修路 数量指标 里程 ≥12公里", "修路 数量指标 桥梁 2座");
  }

  @Test
  void a_list_of_projects_is_cut_into_them_and_sums_of_departments_are_none()
      throws DocumentException {
    Recognised read =
        SmallForms.read(
            lines(
                "项目支出绩效目标表 | 金额单位：元 | 单位名称 | 项目名称 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 指标值"
                    + " | 某某部门 | 5,000.00 | "
                    + " | 某某镇人民政府 | 修路 | 3,000.00 | 产出指标 | 数量指标 | 里程 | ≥12公里"
                    + " |  |  |  | 效益指标 | 社会效益指标 | 出行时间 | 缩短"
                    + " |  | 修桥 | 2,000.00 | 产出指标 | 数量指标 | 桥梁 | 2座"
                    + " |  |  |  | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%"));

    assertThat(SmallForms.rows(read))
        .containsExactly(
            "修路 数量指标 里程 ≥12公里", "修路 社会效益指标 出行时间 缩短", "修桥 数量指标 桥梁 2座", "修桥 服务对象满意度指标 群众满意度 ≥90%");
    assertThat(SmallForms.budgets(read)).isEqualTo(List.of("3000", "2000"));
    assertThat(read.tables().get(1).implementingUnit()).contains("某某镇人民政府");
  }

  private static String lines(String cells) {
    return String.join("\n", List.of(cells.split(" \\| ", -1)));
  }
}
