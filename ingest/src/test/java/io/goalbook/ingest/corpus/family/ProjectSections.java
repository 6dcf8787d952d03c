package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;
import static io.goalbook.ingest.corpus.family.Table.cells;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.family.IndicatorBlock.Merging;
import io.goalbook.ingest.corpus.family.Table.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One table for all projects of a unit: each begins with rows of its name and money, its header is
 * printed again and an empty row ends it.
 */
final class ProjectSections implements Family {
  private static final int COLUMNS = 5;

  @Override
  public String name() {
    return "project-sections";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    Table table =
        new Table(COLUMNS)
            .row(
                cell("单位名称"), cell(drafts.get(0).unit()).wide(2), cell("预算年度"), cell(year(drafts)));
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      table
          .row(
              cell("项目名称"),
              cell(draft.name()).wide(2),
              cell("项目金额"),
              cell(Draft.wan(draft.budgetYuan())))
          .row(cell("项目目标"), cell(draft.goal()).wide(4));
      IndicatorBlock block =
          new IndicatorBlock(Naming.SHORT, Merging.MERGED)
              .levels("指标类型", "指标分类")
              .column("指标名称", Row::name)
              .column("年度指标值", 2, row -> row.target().whole());
      table.row(block.header());
      for (List<Slot> row : block.rows(draft.rows())) {
        table.row(row);
      }
      table.row(cells("", "", "", "", ""));
      truth.add(
          draft.expected(
              "project", draft.rows().stream().map(row -> row.whole(Naming.SHORT)).toList()));
    }
    return Filled.of(List.of(Line.of("部门预算项目绩效目标公开表"), Line.of("金额单位：万元"), table.grid()), truth);
  }

  private static String year(List<Draft> drafts) {
    return Integer.toString(drafts.get(0).place().year());
  }
}
