package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import io.goalbook.ingest.corpus.family.IndicatorBlock.Merging;
import io.goalbook.ingest.corpus.family.Table.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What was reached in the years before stands beside what is aimed at: only the last counts. */
final class PastYears implements Family {
  private static final int COLUMNS = 7;

  @Override
  public String name() {
    return "past-years";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      parts.add(Line.of("项目申报表（含绩效目标）"));
      parts.add(Line.of("填报单位：%s  %d年度  单位：万元".formatted(draft.unit(), draft.place().year())));
      parts.add(table(draft).grid());
      parts.add(Line.of(""));
      truth.add(
          draft.expected(
              "project", draft.rows().stream().map(row -> row.whole(Naming.USUAL)).toList()));
    }
    return Filled.of(parts, truth);
  }

  private static Table table(Draft draft) {
    Table table =
        new Table(COLUMNS)
            .row(cell("项目名称"), cell(draft.name()).wide(6))
            .row(
                cell("项目主管部门"),
                cell(draft.unit()).wide(2),
                cell("项目执行单位"),
                cell(draft.unit()).wide(3))
            .row(cell("立项依据"), cell("上级文件要求，提高服务数量和质量，满意度指标不低于上年。").wide(6))
            .row(cell("项目实施方案"), cell("分三批实施，每批验收合格后拨付资金。").wide(6))
            .row(cell("项目总预算"), cell("").wide(2), cell("项目当年预算"), cell(amount(draft)).wide(3))
            .row(cell("年度绩效目标1"), cell(draft.goal()).wide(6));
    IndicatorBlock block =
        new IndicatorBlock(Naming.USUAL, Merging.MERGED)
            .column("指标内容", Row::name)
            .column("前年", row -> past(row, "82"))
            .column("上年", row -> past(row, "87"))
            .column("预计当年实现", row -> row.target().whole())
            .column("指标值确定依据", row -> "计划标准");
    List<Slot> header = block.header();
    List<Slot> top = new ArrayList<>();
    header.subList(0, 3).forEach(slot -> top.add(slot.tall(2)));
    top.add(cell("指标值").wide(3));
    top.add(header.get(6).tall(2));
    table.row(top).row(header.subList(3, 6));
    block.rows(draft.rows()).forEach(table::row);
    return table;
  }

  private static String amount(Draft draft) {
    return Draft.wan(draft.budgetYuan());
  }

  private static String past(Row row, String number) {
    return row.target().isQuantity() ? number + row.target().unit() : "—";
  }
}
