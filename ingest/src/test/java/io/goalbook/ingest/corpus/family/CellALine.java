package io.goalbook.ingest.corpus.family;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Text copied from a web page: every cell is a line, merged cells stand once. */
final class CellALine implements Family {
  @Override
  public String name() {
    return "cell-a-line";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      cells(draft).forEach(text -> parts.add(Line.of(text)));
      truth.add(
          draft.expected(
              "project", draft.rows().stream().map(row -> row.whole(Naming.USUAL)).toList()));
    }
    return Filled.of(parts, truth);
  }

  private static List<String> cells(Draft draft) {
    List<String> cells =
        new ArrayList<>(
            List.of(
                "项目支出绩效目标表",
                "（%d年度）".formatted(draft.place().year()),
                "项目名称",
                draft.name(),
                "主管部门",
                draft.unit(),
                "实施单位",
                draft.unit(),
                "项目资金（万元）",
                "年度资金总额：",
                Draft.wan(draft.budgetYuan()),
                "其中：财政拨款",
                Draft.wan(draft.fiscalYuan()),
                "总体目标",
                "年度目标",
                draft.goal(),
                "绩效指标",
                "一级指标",
                "二级指标",
                "三级指标",
                "指标值"));
    String level1 = "";
    String level2 = "";
    for (Row row : draft.rows()) {
      if (!row.level().level1().equals(level1)) {
        level1 = row.level().level1();
        cells.add(level1);
      }
      if (!row.level().level2().equals(level2)) {
        level2 = row.level().level2();
        cells.add(level2);
      }
      cells.add(row.name());
      cells.add(row.target().whole());
    }
    return cells;
  }
}
