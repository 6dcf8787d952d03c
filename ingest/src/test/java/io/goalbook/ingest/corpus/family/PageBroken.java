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
 * Forms that go on over a page: a table ends in the middle of a group and the next one begins with
 * empty level cells, with or without its header. The amount is a sentence with a breakdown.
 */
final class PageBroken implements Family {
  private static final int COLUMNS = 5;

  @Override
  public String name() {
    return "page-broken";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    boolean header = random.nextBoolean();
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      parts.addAll(pages(draft, header));
      truth.add(
          draft.expected(
              "project", draft.rows().stream().map(row -> row.whole(Naming.USUAL)).toList()));
    }
    return Filled.of(parts, truth);
  }

  private static List<Part> pages(Draft draft, boolean header) {
    IndicatorBlock block =
        new IndicatorBlock(Naming.USUAL, Merging.FIRST_ONLY)
            .column("三级指标", Row::name)
            .column("年度指标值", row -> row.target().whole())
            .column("评（扣）分标准", row -> "未达标按比例扣分");
    List<List<Slot>> rows = block.rows(draft.rows());
    int cut = rows.size() / 2;
    Table first =
        new Table(COLUMNS)
            .row(cell("项目支出绩效目标表").wide(COLUMNS))
            .row(cell("项目名称"), cell(draft.name()).wide(4))
            .row(cell("主管部门"), cell(draft.unit()).wide(2), cell("年度"), cell(year(draft)))
            .row(cell("资金情况"), cell("年度资金总额"), cell(amount(draft)).wide(3))
            .row(cell("年度目标"), cell(draft.goal()).wide(4))
            .row(block.header());
    rows.subList(0, cut).forEach(first::row);
    Table second = new Table(COLUMNS);
    if (header) {
      second.row(block.header());
    }
    rows.subList(cut, rows.size()).forEach(second::row);
    return List.of(
        first.grid(), Line.of("— 3 —"), Line.of(header ? "（续表）" : ""), second.grid(), Line.of(""));
  }

  private static String year(Draft draft) {
    return Integer.toString(draft.place().year());
  }

  private static String amount(Draft draft) {
    return "%s万元（其中财政资金%s万元，其他资金%s万元）"
        .formatted(
            Draft.wan(draft.budgetYuan()),
            Draft.wan(draft.fiscalYuan()),
            Draft.wan(draft.otherYuan()));
  }
}
