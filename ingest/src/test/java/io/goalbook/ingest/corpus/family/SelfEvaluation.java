package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;
import static io.goalbook.ingest.corpus.family.Table.cells;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import io.goalbook.ingest.corpus.Persons;
import io.goalbook.ingest.corpus.family.IndicatorBlock.Merging;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * 自评表: target, result and points side by side, a 预算执行率 row, a total row, points in the labels of
 * levels, stars and template hints in the names.
 */
final class SelfEvaluation implements Family {
  private static final int COLUMNS = 8;
  private static final Naming NAMING = Naming.WITH_POINTS;

  @Override
  public String name() {
    return "self-evaluation";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      parts.add(Line.of("项目支出绩效自评表"));
      parts.add(Line.of("（%d年度）".formatted(draft.place().year())));
      parts.add(table(draft).grid());
      parts.add(Line.of("填表人：%s  联系电话：%s".formatted(Persons.NAME, Persons.TELEPHONE)));
      truth.add(
          draft.expected(
              "self_evaluation", draft.rows().stream().map(SelfEvaluation::expected).toList()));
    }
    return Filled.of(parts, truth);
  }

  private static Table table(Draft draft) {
    String all = Draft.wan(draft.budgetYuan());
    String fiscal = Draft.wan(draft.fiscalYuan());
    Table table =
        new Table(COLUMNS)
            .row(cell("项目名称"), cell(draft.name()).wide(7))
            .row(cell("主管部门"), cell(draft.unit()).wide(3), cell("实施单位"), cell(draft.unit()).wide(3))
            .row(
                cell("项目资金（万元）").tall(4),
                cell(""),
                cell("全年预算数（A）"),
                cell("全年执行数（B）"),
                cell("分值"),
                cell("执行率（B/A）"),
                cell("得分").wide(2))
            .row(funds("年度资金总额：", all, "10"))
            .row(funds("其中：本年财政拨款", fiscal, "—"))
            .row(funds("其他资金", Draft.wan(draft.otherYuan()), "—"))
            .row(cell("年度总体目标").tall(2), cell("年初设定目标").wide(3), cell("年度总体目标完成情况综述").wide(4))
            .row(cell(draft.goal()).wide(3), cell("已全部完成，实际救助1203人。").wide(4));
    IndicatorBlock block =
        new IndicatorBlock(NAMING, Merging.MERGED)
            .column("三级指标", SelfEvaluation::printedName)
            .column("分值", row -> Integer.toString(row.weight()))
            .column("年度指标值", row -> row.target().whole())
            .column("全年实际值", Row::result)
            .column("得分", row -> Integer.toString(row.weight()))
            .column("未完成原因及拟采取的改进措施", row -> "");
    table.row(block.header());
    block.rows(draft.rows()).forEach(table::row);
    table.row(cells("预算执行率", "", "预算执行率", "10", "100%", "100%", "10", ""));
    return table.row(cell("总分").wide(3), cell("100"), cell(""), cell(""), cell("98.6"), cell(""));
  }

  private static List<Table.Slot> funds(String label, String amount, String points) {
    return List.of(
        cell(label), cell(amount), cell(amount), cell(points), cell("100%"), cell(points).wide(2));
  }

  private static String printedName(Row row) {
    if (!row.target().isQuantity()) {
      return row.name();
    }
    return "★★★%s（%s**%s）".formatted(row.name(), row.target().boundSign(), row.target().unit());
  }

  private static Expected.Indicator expected(Row row) {
    return row.expected(
        NAMING, row.target().whole(), row.target().isBound(), row.details("weight", "actual"));
  }
}
