package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import io.goalbook.ingest.corpus.Persons;
import io.goalbook.ingest.corpus.family.Table.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Mid-term and annual blocks side by side, as is the money; signatures and notes around them. */
final class SideBySide implements Family {
  private static final int COLUMNS = 8;
  private static final BigDecimal YEARS = new BigDecimal(3);

  @Override
  public String name() {
    return "mid-term-and-annual";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      parts.add(table(draft).grid());
      parts.add(Line.of("注：1.年度绩效目标应与中期绩效目标相衔接。2.指标值应尽量量化，如≥90%。"));
      truth.add(
          draft.expected(
              Map.of(
                  "kind",
                  "project",
                  "stage",
                  "申报",
                  "total_budget",
                  draft.budgetYuan().multiply(YEARS).stripTrailingZeros().toPlainString()),
              Optional.of(draft.budgetYuan()),
              draft.rows().stream().map(SideBySide::expected).toList()));
    }
    return Filled.of(parts, truth);
  }

  private static Table table(Draft draft) {
    int year = draft.place().year();
    Table table =
        new Table(COLUMNS)
            .row(cell("项目支出绩效目标申报表").wide(COLUMNS))
            .row(cell("（ " + year + " 年度）").wide(COLUMNS))
            .row(cell("项目责任人（签字）：" + Persons.NAME).wide(4), cell("单位（盖章）：").wide(4))
            .row(cell("项目名称").wide(2), cell(draft.name()).wide(6))
            .row(
                cell("主管部门及代码").wide(2),
                cell("[066]" + draft.unit()).wide(3),
                cell("实施单位"),
                cell(draft.unit()).wide(2))
            .row(cell("项目属性").wide(2), cell("延续项目").wide(3), cell("项目期"), cell("3年").wide(2));
    money(table, draft);
    table
        .row(
            cell("总 体 目 标").tall(2),
            cell("中期目标（%d年—%d年）".formatted(year, year + 2)).wide(4),
            cell("年度目标").wide(3))
        .row(cell(draft.goal()).wide(4), cell(draft.goal()).wide(3));
    indicators(table, draft.rows());
    return table;
  }

  private static void money(Table table, Draft draft) {
    BigDecimal[] annual = {draft.budgetYuan(), draft.fiscalYuan(), draft.otherYuan()};
    String[] labels = {"资金总额：", "其中：财政拨款", "其他资金"};
    for (int index = 0; index < annual.length; index++) {
      List<Slot> slots = new ArrayList<>();
      if (index == 0) {
        slots.add(cell("项目资金\n（万元）").wide(2).tall(3));
      }
      slots.add(cell(index == 0 ? "中期" + labels[index] : labels[index]));
      slots.add(cell(Draft.wan(annual[index].multiply(YEARS))).wide(2));
      slots.add(cell(index == 0 ? "年度" + labels[index] : labels[index]));
      slots.add(cell(Draft.wan(annual[index])).wide(2));
      table.row(slots);
    }
  }

  private static void indicators(Table table, List<Row> rows) {
    IndicatorBlock left =
        new IndicatorBlock(Naming.USUAL, IndicatorBlock.Merging.MERGED)
            .column("三级指标", Row::name)
            .column("指标值", SideBySide::midterm);
    IndicatorBlock right =
        new IndicatorBlock(Naming.USUAL, IndicatorBlock.Merging.MERGED)
            .column("三级指标", Row::name)
            .column("指标值", row -> row.target().whole());
    List<Slot> header = new ArrayList<>(List.of(cell("绩 效 指 标").tall(rows.size() + 1)));
    header.addAll(left.header());
    header.addAll(right.header().subList(1, 4));
    table.row(header);
    List<List<Slot>> annual = right.rows(rows);
    List<List<Slot>> midterm = left.rows(rows);
    for (int index = 0; index < rows.size(); index++) {
      List<Slot> slots = new ArrayList<>(midterm.get(index));
      List<Slot> all = annual.get(index);
      // Level 1 stands once, at the left.
      slots.addAll(all.subList(Math.max(0, all.size() - 3), all.size()));
      table.row(slots);
    }
  }

  private static String midterm(Row row) {
    boolean inYears = row.level() == Level.QUANTITY && row.target().unit().equals("次");
    return inYears ? "≥%d次".formatted(99) : row.target().whole();
  }

  private static Expected.Indicator expected(Row row) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("term", "annual");
    details.put("midterm", midterm(row));
    return row.expected(Naming.USUAL, row.target().whole(), row.target().isBound(), details);
  }
}
