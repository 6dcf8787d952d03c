package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import io.goalbook.ingest.corpus.family.IndicatorBlock.Merging;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A table of fields, a paragraph, a table of indicators whose value stands in three columns; many
 * projects below each other. The amount carries its unit in the cell.
 */
final class HeadAndParagraph implements Family {
  private static final Naming NAMING = Naming.SHORT;

  @Override
  public String name() {
    return "head-and-paragraph";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    Merging merging = random.nextBoolean() ? Merging.FIRST_ONLY : Merging.MERGED;
    int number = 0;
    parts.add(Line.of("关于批复%d年项目绩效目标的通知".formatted(drafts.get(0).place().year())));
    for (Draft draft : drafts) {
      parts.add(Line.of("%d.%s绩效目标批复表".formatted(++number, draft.name())));
      parts.add(head(draft).grid());
      parts.add(Line.of("根据预算管理要求，现将该项目绩效指标批复如下："));
      parts.add(indicators(draft, merging).grid());
      parts.add(Line.of(""));
      truth.add(
          draft.expected(
              java.util.Map.of("kind", "project", "stage", "批复"),
              java.util.Optional.of(draft.budgetYuan()),
              draft.rows().stream().map(row -> row.split(NAMING)).toList()));
    }
    return Filled.of(parts, truth);
  }

  private static Table head(Draft draft) {
    return new Table(4)
        .row(cell("项目名称"), cell(draft.name()), cell("预算金额"), cell(amount(draft)))
        .row(cell("主管单位"), cell(draft.unit()), cell("项目实施单位"), cell(draft.unit()))
        .row(cell("实施内容"), cell("详见实施方案").wide(3))
        .row(cell("年度绩效目标"), cell(draft.goal()).wide(3));
  }

  private static String amount(Draft draft) {
    return Draft.wan(draft.budgetYuan()) + "万元";
  }

  private static Table indicators(Draft draft, Merging merging) {
    IndicatorBlock block =
        new IndicatorBlock(NAMING, merging)
            .levels("一级绩效指标", "二级绩效指标")
            .column("指标名称", Row::name)
            .column("计算符号", row -> row.target().sign())
            .column("目标值", row -> row.target().number())
            .column("计量单位", row -> row.target().unit())
            .column("分值", row -> Integer.toString(row.weight()));
    Table table = new Table(7).row(block.header());
    block.rows(draft.rows()).forEach(table::row);
    return table;
  }
}
