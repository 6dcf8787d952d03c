package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import io.goalbook.ingest.corpus.Truth.Value;
import io.goalbook.ingest.corpus.family.IndicatorBlock.Merging;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * 指标性质 says 正向 and 指标方向 carries the sign; units are words (百分比), dates have leaked as serials,
 * codes stand in brackets before names.
 */
final class Directions implements Family {
  private static final int COLUMNS = 9;
  private static final String SERIAL = "45,657";

  @Override
  public String name() {
    return "directions";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      parts.add(table(draft).grid());
      parts.add(Line.of(""));
      truth.add(
          draft.expected("project", draft.rows().stream().map(Directions::expected).toList()));
    }
    return Filled.of(parts, truth);
  }

  private static Table table(Draft draft) {
    Table table =
        new Table(COLUMNS)
            .row(cell(draft.name() + "项目绩效目标表").wide(COLUMNS))
            .row(cell("（%d年）".formatted(draft.place().year())).wide(COLUMNS))
            .row(cell("项目名称").wide(2), cell(draft.name()).wide(7))
            .row(cell("归口科室").wide(2), cell("（08）经济建设科").wide(7))
            .row(cell("主管部门").wide(2), cell("（433）" + draft.unit() + "（部门）").wide(7))
            .row(cell("实施单位").wide(2), cell("（433001）" + draft.unit()).wide(7))
            .row(
                cell("投入目标\n（万元）").wide(2).tall(4),
                cell("资金来源").wide(4),
                cell("年初安排金额（万元）").wide(3))
            .row(cell("资金总额").wide(4), cell(Draft.wan(draft.budgetYuan())).wide(3))
            .row(cell("其中：财政拨款数").wide(4), cell(Draft.wan(draft.fiscalYuan())).wide(3))
            .row(cell("其他资金").wide(4), cell(Draft.wan(draft.otherYuan())).wide(3))
            .row(cell("年度目标").wide(2), cell(draft.goal()).wide(7));
    IndicatorBlock block =
        new IndicatorBlock(Naming.USUAL, Merging.REPEATED)
            .column("三级指标", Row::name)
            .column("指标性质", row -> row.target().isQuantity() ? "正向" : "定性")
            .column("指标方向", row -> isDate(row) ? "=" : row.target().sign())
            .column("目标值", Directions::raw)
            .column("计量单位", Directions::unit)
            .column("分值", row -> Integer.toString(row.weight()))
            .column("备注", row -> "");
    table.row(block.header());
    block.rows(draft.rows()).forEach(table::row);
    return table;
  }

  private static boolean isDate(Row row) {
    return row.target().value().kind().equals("deadline");
  }

  private static String raw(Row row) {
    return isDate(row) ? SERIAL : row.target().number();
  }

  private static String unit(Row row) {
    String unit = row.target().unit();
    return isDate(row) ? SERIAL : unit.equals("%") ? "百分比" : unit;
  }

  private static Expected.Indicator expected(Row row) {
    if (!isDate(row)) {
      return row.split(Naming.USUAL);
    }
    Value doubtful =
        new Value(
            Expected.DOUBTFUL,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return row.meaning(doubtful).expected(Naming.USUAL, SERIAL, true, row.details("weight"));
  }
}
