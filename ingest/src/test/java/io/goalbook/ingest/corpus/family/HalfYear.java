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

/**
 * What is reached by the middle of the year beside what is reached by its end: the year counts. The
 * header has two rows.
 */
final class HalfYear implements Family {
  private static final int COLUMNS = 6;

  @Override
  public String name() {
    return "half-year";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      parts.add(Line.of("%d年度财政专项资金绩效目标表".formatted(draft.place().year())));
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
            .row(cell("项目名称"), cell(draft.name()).wide(2), cell("主管部门"), cell(draft.unit()).wide(2))
            .row(
                cell("资金总额（万元）"),
                cell(Draft.wan(draft.budgetYuan())).wide(2),
                cell("其中：财政拨款"),
                cell(Draft.wan(draft.fiscalYuan())).wide(2))
            .row(cell("中长期目标"), cell("到规划期末全面完成任务").wide(5))
            .row(cell("年度目标"), cell(draft.goal()).wide(5));
    IndicatorBlock block =
        new IndicatorBlock(Naming.USUAL, Merging.MERGED)
            .column("三级指标", Row::name)
            .column("半年（程）目标值", HalfYear::half)
            .column("全年（程）目标值", row -> row.target().whole())
            .column("备注", row -> "");
    List<Slot> header = block.header();
    List<Slot> top = new ArrayList<>();
    header.subList(0, 3).forEach(slot -> top.add(slot.tall(2)));
    top.add(cell("绩效指标值").wide(2));
    top.add(header.get(5).tall(2));
    table.row(top).row(header.subList(3, 5));
    block.rows(draft.rows()).forEach(table::row);
    return table;
  }

  private static String half(Row row) {
    return row.target().isQuantity() ? "≥1" + row.target().unit() : "按进度推进";
  }
}
