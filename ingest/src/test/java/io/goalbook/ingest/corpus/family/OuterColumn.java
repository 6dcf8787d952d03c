package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;
import static io.goalbook.ingest.corpus.family.Table.cells;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import io.goalbook.ingest.corpus.family.IndicatorBlock.Merging;
import io.goalbook.ingest.corpus.family.Table.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * 绩效指标 as an outer column with one character a line, level labels broken over lines, numbered
 * names, rows of the template that nobody filled in, money by its sources, instructions below.
 */
final class OuterColumn implements Family {
  private static final int COLUMNS = 5;

  @Override
  public String name() {
    return "outer-column";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    Naming naming = random.nextBoolean() ? Naming.BROKEN : Naming.OF_PROJECTS;
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      parts.add(table(draft, naming).grid());
      parts.add(Line.of("填报说明：1.“项目名称”应与预算批复一致。"));
      parts.add(Line.of("2.数量指标：反映预期提供的公共产品数量，如培训人数≥100人。"));
      truth.add(
          draft.expected(
              "project", draft.rows().stream().map(row -> expected(row, naming)).toList()));
    }
    return Filled.of(parts, truth);
  }

  private static Table table(Draft draft, Naming naming) {
    Table table =
        new Table(COLUMNS)
            .row(cell("项目支出绩效目标表").wide(COLUMNS))
            .row(cell("(%d年度)".formatted(draft.place().year())).wide(COLUMNS))
            .row(cell("项目名称"), cell(draft.name()).wide(4))
            .row(cell("预算单位"), cell(draft.unit()).wide(4))
            .row(money(cell("项目资金\n（万元）").tall(5), "年度资金总额", draft.budgetYuan()))
            .row(money("（一）财政拨款小计", draft.fiscalYuan()))
            .row(money("1、一般公共预算", draft.fiscalYuan()))
            .row(cell("2、政府性基金").wide(2), cell("0.00").wide(2))
            .row(money("（二）其他资金", draft.otherYuan()))
            .row(cell("总体\n目标").tall(2), cell("年度目标").wide(4))
            .row(cell(draft.goal()).wide(4));
    List<List<Slot>> rows = block(draft, naming).rows(draft.rows());
    List<Slot> header = new ArrayList<>();
    header.add(cell("绩\n效\n指\n标").tall(rows.size() + 3));
    header.addAll(block(draft, naming).header());
    table.row(header);
    rows.forEach(table::row);
    table.row(cells("", "", "指标2：", ""));
    return table.row(cells("……", "……", "……", "……"));
  }

  private static IndicatorBlock block(Draft draft, Naming naming) {
    return new IndicatorBlock(naming, Merging.MERGED)
        .column("三级指标", row -> "指标" + number(draft, row) + "：" + row.name())
        .column("指标值（包含数字及文字描述）", OuterColumn::raw);
  }

  // Some cells hold a second statement: the first is the row's.
  private static String raw(Row row) {
    String whole = row.target().whole();
    return row.target().unit().startsWith("人") ? whole + "；其中女性≥30%" : whole;
  }

  private static Expected.Indicator expected(Row row, Naming naming) {
    return row.expected(naming, raw(row), row.target().isBound(), Map.of());
  }

  private static int number(Draft draft, Row row) {
    return draft.rows().stream().filter(other -> other.level() == row.level()).toList().indexOf(row)
        + 1;
  }

  private static Slot[] money(Slot first, String label, java.math.BigDecimal yuan) {
    return new Slot[] {first, cell(label).wide(2), cell(Draft.wan(yuan)).wide(2)};
  }

  private static Slot[] money(String label, java.math.BigDecimal yuan) {
    return new Slot[] {cell(label).wide(2), cell(Draft.wan(yuan)).wide(2)};
  }
}
