package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.family.IndicatorBlock.Merging;
import java.util.List;
import java.util.Random;

/** The goals of a whole department as a table: no project, and indicators of the department. */
final class DepartmentTable implements Family {
  @Override
  public String name() {
    return "department-table";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    Draft draft = drafts.get(0);
    Table table =
        new Table(5)
            .row(cell("部门名称"), cell(draft.unit()).wide(4))
            .row(cell("年度主要任务").tall(3), cell("任务名称"), cell("主要内容"), cell("预算金额（万元）").wide(2))
            .row(cell("保障运转"), cell("人员及公用支出"), cell("312.40").wide(2))
            .row(cell(draft.name()), cell("按计划实施"), cell(Draft.wan(draft.budgetYuan())).wide(2))
            .row(cell("年度总体目标"), cell(draft.goal()).wide(4));
    IndicatorBlock block =
        new IndicatorBlock(Naming.USUAL, Merging.MERGED)
            .column("三级指标", Row::name)
            .column("指标值", row -> row.target().whole())
            .column("备注", row -> "");
    table.row(block.header());
    block.rows(draft.rows()).forEach(table::row);
    return Filled.of(
        List.of(
            Line.of("部门整体支出绩效目标表"),
            Line.of("（%d年度）".formatted(draft.place().year())),
            table.grid()),
        List.of(
            Expected.Project.ofDepartment(
                draft.rows().stream().map(row -> row.whole(Naming.USUAL)).toList())));
  }
}
