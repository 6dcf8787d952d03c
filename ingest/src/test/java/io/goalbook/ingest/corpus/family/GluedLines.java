package io.goalbook.ingest.corpus.family;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Text copied from a web page that lost its cells: a line holds the cells of a row without anything
 * between them, levels only where they begin. Only rows with a sign before the number, where a
 * person sees the end of the name.
 */
final class GluedLines implements Family {
  @Override
  public String name() {
    return "glued-lines";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Row> rows = draft.rows().stream().filter(GluedLines::isClear).toList();
      parts.add(Line.of("%d年度项目支出绩效目标表".formatted(draft.place().year())));
      parts.add(Line.of("项目名称：" + draft.name()));
      parts.add(Line.of("主管部门：%s 实施单位：%s".formatted(draft.unit(), draft.unit())));
      parts.add(Line.of("年度资金总额：%s万元".formatted(Draft.wan(draft.budgetYuan()))));
      parts.add(Line.of("年度目标：" + draft.goal()));
      parts.add(Line.of("一级指标二级指标三级指标指标值"));
      parts.addAll(lines(rows));
      truth.add(
          draft.expected("project", rows.stream().map(row -> row.whole(Naming.USUAL)).toList()));
    }
    return Filled.of(parts, truth);
  }

  private static boolean isClear(Row row) {
    return row.target().isQuantity() && !row.target().before().isEmpty();
  }

  private static List<Part> lines(List<Row> rows) {
    List<Part> lines = new ArrayList<>();
    String level1 = "";
    String level2 = "";
    for (Row row : rows) {
      boolean first1 = !row.level().level1().equals(level1);
      boolean first2 = !row.level().level2().equals(level2);
      level1 = row.level().level1();
      level2 = row.level().level2();
      lines.add(
          Line.of(
              (first1 ? level1 : "") + (first2 ? level2 : "") + row.name() + row.target().whole()));
    }
    return lines;
  }
}
