package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.family.IndicatorBlock.Merging;
import io.goalbook.ingest.corpus.family.Table.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * One list for a whole department: project cells merged downwards, a row with the department's
 * total first, comparator, value and unit in columns of their own, levels in any order.
 */
final class LongList implements Family {
  private static final int COLUMNS = 12;

  @Override
  public String name() {
    return "long-list";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    boolean unitFirst = random.nextBoolean();
    Table table = new Table(COLUMNS).row(header(unitFirst));
    table.row(
        cell("%d-%s部门".formatted(820, drafts.get(0).unit())).wide(2),
        cell(Draft.yuan(sum(drafts))),
        cell("").wide(COLUMNS - 3));
    List<Expected.Project> truth = new ArrayList<>();
    int all = drafts.stream().mapToInt(draft -> draft.rows().size()).sum();
    Slot unit = cell("820001-" + drafts.get(0).unit()).tall(all);
    for (Draft draft : drafts) {
      List<Row> rows = new ArrayList<>(draft.rows());
      Collections.shuffle(rows, random);
      boolean first = draft.equals(drafts.get(0));
      rows(table, draft, rows, first ? List.of(unit) : List.of(), unitFirst);
      truth.add(
          draft.expected("project", rows.stream().map(row -> row.split(Naming.USUAL)).toList()));
    }
    return Filled.of(
        List.of(
            Line.of("部门预算项目绩效目标表（" + drafts.get(0).place().year() + "年度）"),
            Line.of("金额单位：元"),
            table.grid(),
            Line.of("注：本表由各预算单位填报。")),
        truth);
  }

  private static IndicatorBlock block(boolean unitFirst) {
    IndicatorBlock block =
        new IndicatorBlock(Naming.USUAL, Merging.REPEATED).column("三级指标", Row::name);
    if (unitFirst) {
      block.column("度量单位", row -> row.target().unit());
    }
    block.column("指标性质", row -> sign(row.target()));
    block.column("指标值", row -> row.target().number());
    if (!unitFirst) {
      block.column("度量单位", row -> row.target().unit());
    }
    return block.column("权重", row -> Integer.toString(row.weight())).column("指标方向性", row -> "正向指标");
  }

  private static String sign(Target target) {
    return target.isQuantity() ? target.sign() : "定性";
  }

  private static List<Slot> header(boolean unitFirst) {
    List<Slot> header = new ArrayList<>(Table.cells("单位名称", "项目名称", "预算数", "年度目标"));
    header.addAll(block(unitFirst).header());
    return header;
  }

  private static void rows(
      Table table, Draft draft, List<Row> rows, List<Slot> unit, boolean unitFirst) {
    List<List<Slot>> printed = block(unitFirst).rows(rows);
    for (int index = 0; index < printed.size(); index++) {
      List<Slot> slots = new ArrayList<>();
      if (index == 0) {
        slots.addAll(unit);
        slots.add(cell(draft.name()).tall(rows.size()));
        slots.add(cell(Draft.yuan(draft.budgetYuan())).tall(rows.size()));
        slots.add(cell(draft.goal()).tall(rows.size()));
      }
      slots.addAll(printed.get(index));
      table.row(slots);
    }
  }

  private static BigDecimal sum(List<Draft> drafts) {
    return drafts.stream().map(Draft::budgetYuan).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
