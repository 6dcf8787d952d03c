package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A row a project; all its indicators in one cell: {@code 【产出指标-数量指标】 指标1:机柜(≥77台)}. */
final class PackedCell implements Family {
  @Override
  public String name() {
    return "packed-cell";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    String between = random.nextBoolean() ? "\n" : " ";
    Table table = new Table(6).row(Table.cells("序号", "单位名称", "项目名称", "预算金额（元）", "绩效目标", "绩效指标"));
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      table.row(
          cell(Integer.toString(truth.size() + 1)),
          cell(draft.unit()),
          cell(draft.name()),
          cell(draft.budgetYuan().toPlainString()),
          cell(draft.goal()),
          cell(packed(draft, between)));
      truth.add(
          draft.expected(
              "project", draft.rows().stream().map(row -> row.whole(Naming.USUAL)).toList()));
    }
    return Filled.of(
        List.of(Line.of("%d年部门预算项目绩效目标公开表".formatted(drafts.get(0).place().year())), table.grid()),
        truth);
  }

  private static String packed(Draft draft, String between) {
    return draft.rows().stream()
        .map(Row::level)
        .distinct()
        .map(level -> group(draft, level, between))
        .collect(Collectors.joining(between));
  }

  private static String group(Draft draft, Level level, String between) {
    StringBuilder text = new StringBuilder("【%s-%s】".formatted(level.level1(), level.level2()));
    int number = 0;
    for (Row row : draft.rows().stream().filter(one -> one.level() == level).toList()) {
      text.append(between)
          .append("指标%d：%s（%s）".formatted(++number, row.name(), row.target().whole()));
    }
    return text.toString();
  }
}
