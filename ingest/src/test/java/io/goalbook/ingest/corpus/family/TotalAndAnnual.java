package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Part;
import io.goalbook.ingest.corpus.family.IndicatorBlock.Merging;
import io.goalbook.ingest.corpus.family.Table.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The scale of 2021, money of the whole term and of the year, values as a system exports them. */
final class TotalAndAnnual implements Family {
  private static final int COLUMNS = 8;

  @Override
  public String name() {
    return "total-and-annual";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      parts.add(table(draft).grid());
      parts.add(io.goalbook.ingest.corpus.FormDocument.Line.of(""));
      truth.add(
          draft.expected(
              Map.of("kind", "project", "total_budget", total(draft).toPlainString()),
              Optional.of(draft.budgetYuan()),
              draft.rows().stream().map(TotalAndAnnual::expected).toList()));
    }
    return Filled.of(parts, truth);
  }

  private static BigDecimal total(Draft draft) {
    return draft.budgetYuan().add(new BigDecimal(6_810_000));
  }

  private static Table table(Draft draft) {
    int year = draft.place().year();
    Table table =
        new Table(COLUMNS)
            .row(cell("财政项目支出绩效目标表").wide(COLUMNS))
            .row(cell("（%d年度）".formatted(year)).wide(COLUMNS))
            .row(
                cell("项目名称").wide(2),
                cell(draft.name()).wide(2),
                cell("项目\n类别"),
                cell("特定目标类").wide(3))
            .row(
                cell("主管部门").wide(2),
                cell(draft.unit()).wide(2),
                cell("实施单位"),
                cell(draft.unit()).wide(3))
            .row(
                cell("计划开始日期").wide(2),
                cell(year - 1 + "-01-01").wide(2),
                cell("计划完成日期"),
                cell(year + "-12-31").wide(3))
            .row(
                cell("项目资金\n（元）").wide(2).tall(3),
                cell("项目资金总额").wide(2),
                cell(Draft.yuan(total(draft))),
                cell("年度资金申请总额").wide(2),
                cell(Draft.yuan(draft.budgetYuan())))
            .row(
                cell("其中：财政资金").wide(2),
                cell(Draft.yuan(total(draft))),
                cell("其中：当年财政拨款").wide(2),
                cell(Draft.yuan(draft.fiscalYuan())))
            .row(
                cell("其他资金").wide(2),
                cell("0.00"),
                cell("其他资金").wide(2),
                cell(Draft.yuan(draft.otherYuan())))
            .row(
                cell("项目\n绩效\n目标").tall(2),
                cell("项目总体目标\n（%d年-%d年）".formatted(year - 1, year)).wide(4),
                cell("年度总体目标").wide(3))
            .row(cell(draft.goal()).wide(4), cell(draft.goal()).wide(3));
    IndicatorBlock block =
        new IndicatorBlock(Naming.OF_2021, Merging.MERGED)
            .column("三级指标", 3, Row::name)
            .column("年度（/项目）指标值", 2, row -> row.target().exported());
    List<List<Slot>> rows = block.rows(draft.rows());
    List<Slot> header = new ArrayList<>();
    header.add(cell("绩效\n指标").tall(rows.size() + 1));
    header.addAll(block.header());
    table.row(header);
    rows.forEach(table::row);
    return table;
  }

  private static Expected.Indicator expected(Row row) {
    return row.expected(
        Naming.OF_2021, row.target().exported(), row.target().isQuantity(), Map.of());
  }
}
