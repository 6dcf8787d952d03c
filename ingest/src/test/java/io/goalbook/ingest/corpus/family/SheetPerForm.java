package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;
import static io.goalbook.ingest.corpus.family.Table.cells;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.NewPage;
import io.goalbook.ingest.corpus.FormDocument.Part;
import io.goalbook.ingest.corpus.family.IndicatorBlock.Merging;
import io.goalbook.ingest.corpus.family.Table.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A form on each sheet or page: unit before comparator before value, the level 1 of satisfaction
 * left empty, a total row; the unit of money is declared in some documents only.
 */
final class SheetPerForm implements Family {
  private static final int COLUMNS = 8;

  @Override
  public String name() {
    return "sheet-per-form";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    boolean declared = random.nextBoolean();
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      parts.add(new NewPage());
      parts.add(Line.of("%d年度项目支出绩效目标调整表".formatted(draft.place().year())));
      if (declared) {
        parts.add(Line.of("单位：元"));
      }
      parts.add(table(draft).grid());
      parts.add(Line.of("单位负责人：          财务负责人：          经办人：          "));
      truth.add(
          draft.expected(
              Map.of("kind", "project", "stage", "调整"),
              Optional.of(draft.budgetYuan()).filter(budget -> declared),
              draft.rows().stream().map(row -> row.split(Naming.USUAL)).toList()));
    }
    return Filled.of(parts, truth);
  }

  private static Table table(Draft draft) {
    Table table =
        new Table(COLUMNS)
            .row(cell("项目编码"), cell("").wide(3), cell("项目名称"), cell(draft.name()).wide(3))
            .row(cell("预算单位"), cell(draft.unit()).wide(3), cell("项目类型"), cell("其他运转类").wide(3))
            .row(
                cell("本年度预算"),
                cell(draft.budgetYuan().toPlainString()).wide(3),
                cell("财政资金"),
                cell(draft.fiscalYuan().toPlainString()).wide(3))
            .row(cell("年度目标"), cell(draft.goal()).wide(7));
    IndicatorBlock block =
        new IndicatorBlock(Naming.USUAL, Merging.MERGED)
            .column("三级指标", Row::name)
            .column("指标单位", row -> row.target().unit())
            .column("指标符号", row -> row.target().sign())
            .column("指标值", row -> row.target().number())
            .column("分值权重", row -> Integer.toString(row.weight()))
            .column("指标说明", row -> "反映" + row.name() + "情况");
    table.row(block.header());
    block.rows(draft.rows()).forEach(row -> table.row(withoutSatisfaction(row)));
    return table.row(cells("合计", "", "", "", "", "", "100", ""));
  }

  private static List<Slot> withoutSatisfaction(List<Slot> row) {
    return row.stream()
        .map(slot -> slot.text().equals("满意度指标") ? cell("").tall(slot.rows()) : slot)
        .toList();
  }
}
