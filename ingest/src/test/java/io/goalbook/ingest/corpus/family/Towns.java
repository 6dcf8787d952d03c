package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import io.goalbook.ingest.corpus.Truth.Value;
import io.goalbook.ingest.corpus.family.IndicatorBlock.Merging;
import io.goalbook.ingest.corpus.family.Table.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One value column for each town. */
final class Towns implements Family {
  private static final List<String> TOWNS = List.of("城关镇", "河西乡", "三里街道");
  private static final int COLUMNS = 3 + TOWNS.size();

  @Override
  public String name() {
    return "towns";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      parts.add(Line.of("%s%d年项目绩效目标分解表".formatted(draft.unit(), draft.place().year())));
      parts.add(Line.of("单位：万元"));
      parts.add(table(draft).grid());
      truth.add(
          draft.expected(
              "project", draft.rows().stream().flatMap(row -> expected(row).stream()).toList()));
    }
    return Filled.of(parts, truth);
  }

  private static Table table(Draft draft) {
    Table table =
        new Table(COLUMNS)
            .row(cell("项目名称"), cell(draft.name()).wide(COLUMNS - 1))
            .row(cell("主管部门"), cell(draft.unit()).wide(COLUMNS - 1))
            .row(cell("资金总额"), cell(Draft.wan(draft.budgetYuan())).wide(COLUMNS - 1))
            .row(cell("总体目标"), cell(draft.goal()).wide(COLUMNS - 1));
    IndicatorBlock block =
        new IndicatorBlock(Naming.USUAL, Merging.MERGED).column("三级指标", Row::name);
    for (int town = 0; town < TOWNS.size(); town++) {
      int index = town;
      block.column("", row -> value(row, index).whole());
    }
    List<Slot> header = block.header().subList(0, 3).stream().map(slot -> slot.tall(2)).toList();
    List<Slot> first = new ArrayList<>(header);
    first.add(cell("指标值").wide(TOWNS.size()));
    table.row(first).row(TOWNS.stream().map(Table::cell).toList());
    block.rows(draft.rows()).forEach(table::row);
    return table;
  }

  private static List<Expected.Indicator> expected(Row row) {
    List<Expected.Indicator> towns = new ArrayList<>();
    for (int town = 0; town < TOWNS.size(); town++) {
      Target target = value(row, town);
      Row other = new Row(row.level(), row.name(), target, row.weight(), row.result());
      towns.add(
          other.expected(
              Naming.USUAL, target.whole(), target.isBound(), Map.of("area", TOWNS.get(town))));
    }
    return towns;
  }

  // Counts differ from town to town, everything else is the same.
  private static Target value(Row row, int town) {
    Target target = row.target();
    if (row.level() != Level.QUANTITY || !target.isQuantity()) {
      return target;
    }
    BigDecimal number = target.value().number().orElseThrow().add(BigDecimal.valueOf(town * 7L));
    Value value = Value.quantity(target.value().comparator().orElseThrow(), number, target.unit());
    return new Target(
        target.before(), number.toPlainString(), target.unit(), target.behind(), value);
  }
}
