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
 * A list that a system exports: every row repeats its project, or leaves it empty below the first;
 * the comparator stands before the value, the unit in the value; a subtotal behind each project.
 */
final class RepeatedList implements Family {
  private static final int COLUMNS = 10;

  @Override
  public String name() {
    return "repeated-list";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    boolean repeated = random.nextBoolean();
    Table table = new Table(COLUMNS);
    List<Slot> header = new ArrayList<>(cells("序号", "项目单位", "项目名称", "年度预算数（万元）"));
    header.addAll(block().header());
    table.row(header);
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      rows(table, draft, repeated);
      table.row(cells("", "", "小计", Draft.wan(draft.budgetYuan()), "", "", "", "", "", "100"));
      truth.add(
          draft.expected("project", draft.rows().stream().map(RepeatedList::expected).toList()));
    }
    return Filled.of(
        List.of(
            Line.of("附件4"),
            Line.of("%d年项目支出绩效目标汇总表".formatted(drafts.get(0).place().year())),
            table.grid()),
        truth);
  }

  private static IndicatorBlock block() {
    return new IndicatorBlock(Naming.USUAL, Merging.REPEATED)
        .column("三级指标", Row::name)
        .column("符号", row -> row.target().sign())
        .column("指标值", RepeatedList::raw)
        .column("权重", row -> Integer.toString(row.weight()));
  }

  private static String raw(Row row) {
    return row.target().number() + row.target().unit();
  }

  private static void rows(Table table, Draft draft, boolean repeated) {
    int number = 0;
    for (List<Slot> row : block().rows(draft.rows())) {
      boolean printed = repeated || number == 0;
      List<Slot> slots = new ArrayList<>();
      slots.add(cell(Integer.toString(++number)));
      slots.add(cell(printed ? draft.unit() : ""));
      slots.add(cell(printed ? draft.name() : ""));
      slots.add(cell(printed ? Draft.wan(draft.budgetYuan()) : ""));
      slots.addAll(row);
      table.row(slots);
    }
  }

  private static Expected.Indicator expected(Row row) {
    return row.expected(Naming.USUAL, raw(row), row.target().isQuantity(), row.details("weight"));
  }
}
