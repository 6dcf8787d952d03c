package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import io.goalbook.ingest.corpus.Persons;
import io.goalbook.ingest.corpus.family.IndicatorBlock.Merging;
import io.goalbook.ingest.corpus.family.Table.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The value's columns stand below a common header: 运算符号, 内容, 度量单位. */
final class TwoRowHeader implements Family {
  private static final int COLUMNS = 7;

  @Override
  public String name() {
    return "two-row-header";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      parts.add(Line.of("部门预算项目（政策）绩效目标表"));
      parts.add(Line.of("（%d年度）".formatted(draft.place().year())));
      parts.add(table(draft).grid());
      truth.add(
          draft.expected("project", draft.rows().stream().map(TwoRowHeader::expected).toList()));
    }
    return Filled.of(parts, truth);
  }

  private static Table table(Draft draft) {
    Table table =
        new Table(COLUMNS)
            .row(cell("项目（政策）名称").wide(2), cell(draft.name()).wide(5))
            .row(
                cell("主管部门").wide(2),
                cell(draft.unit()).wide(2),
                cell("实施单位"),
                cell(draft.unit()).wide(2))
            .row(
                cell("预算资金情况（万元）").wide(2).tall(2),
                cell("预算资金总额"),
                cell(Draft.wan(draft.budgetYuan())).wide(4))
            .row(cell("其中：财政拨款"), cell(Draft.wan(draft.fiscalYuan())).wide(4))
            .row(cell("总体目标").wide(2), cell(draft.goal()).wide(5));
    IndicatorBlock block =
        new IndicatorBlock(Naming.USUAL, Merging.MERGED)
            .column("三级指标", Row::name)
            .column("运算符号", row -> row.target().sign())
            .column("内容", row -> row.target().number())
            .column("度量单位", row -> row.target().unit());
    List<List<Slot>> rows = block.rows(draft.rows());
    List<Slot> header = block.header();
    List<Slot> top = new ArrayList<>(List.of(cell("绩\n效\n指\n标").tall(rows.size() + 2)));
    header.subList(0, 3).forEach(slot -> top.add(slot.tall(2)));
    top.add(cell("指标值").wide(3));
    table.row(top).row(header.subList(3, 6));
    rows.forEach(table::row);
    return table.row(
        cell("填报人").wide(2),
        cell(Persons.NAME).wide(2),
        cell("联系电话"),
        cell(Persons.TELEPHONE).wide(2));
  }

  private static Expected.Indicator expected(Row row) {
    return row.expected(
        Naming.USUAL, row.target().number(), row.target().isQuantity(), java.util.Map.of());
  }
}
