package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import io.goalbook.ingest.corpus.family.IndicatorBlock.Merging;
import io.goalbook.ingest.corpus.family.Table.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The table of a whole transfer in a region: it is kept, and is no project's. */
final class Regional implements Family {
  @Override
  public String name() {
    return "regional";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      parts.add(Line.of("转移支付区域绩效目标表"));
      parts.add(Line.of("（%d年度）".formatted(draft.place().year())));
      parts.add(table(draft).grid());
      truth.add(
          new Expected.Project(
              draft.name(),
              Optional.of(draft.budgetYuan()),
              List.of(draft.unit()),
              Map.of("kind", "regional"),
              draft.rows().stream().map(row -> row.whole(Naming.OF_2021)).toList()));
    }
    return Filled.of(parts, truth);
  }

  private static Table table(Draft draft) {
    Table table =
        new Table(5)
            .row(cell("转移支付（项目）名称").wide(2), cell(draft.name()).wide(3))
            .row(cell("中央主管部门").wide(2), cell("财政部").wide(3))
            .row(
                cell("县级财政部门").wide(2),
                cell(draft.place().county() + "财政局"),
                cell("县级主管部门"),
                cell(draft.unit()))
            .row(
                cell("资金情况\n（万元）").wide(2).tall(3),
                cell("年度金额："),
                cell(Draft.wan(draft.budgetYuan())).wide(2))
            .row(cell("其中：中央补助"), cell(Draft.wan(draft.fiscalYuan())).wide(2))
            .row(cell("地方资金"), cell(Draft.wan(draft.otherYuan())).wide(2))
            .row(cell("年度总体目标").wide(2), cell(draft.goal()).wide(3));
    IndicatorBlock block =
        new IndicatorBlock(Naming.OF_2021, Merging.MERGED)
            .column("三级指标", Row::name)
            .column("指标值", row -> row.target().whole());
    List<List<Slot>> rows = block.rows(draft.rows());
    List<Slot> header = new ArrayList<>();
    header.add(cell("绩效指标").tall(rows.size() + 1));
    header.addAll(block.header());
    table.row(header);
    rows.forEach(table::row);
    return table;
  }
}
