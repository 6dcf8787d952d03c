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

/**
 * Long texts in the head that speak of money and targets, labels with colons inside their cell
 * (项目名称：X), and the comparator as a word in a column behind the value.
 */
final class NarrativeHead implements Family {
  private static final int COLUMNS = 7;

  @Override
  public String name() {
    return "narrative-head";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      parts.add(Line.of("%d年度项目绩效目标申报书".formatted(draft.place().year())));
      parts.add(table(draft).grid());
      parts.add(Line.of("审核意见：同意申报。（盖章）        年   月   日"));
      truth.add(
          draft.expected(
              java.util.Map.of("kind", "project", "stage", "申报"),
              java.util.Optional.of(draft.budgetYuan()),
              draft.rows().stream().map(NarrativeHead::expected).toList()));
    }
    return Filled.of(parts, truth);
  }

  private static Table table(Draft draft) {
    Table table =
        new Table(COLUMNS)
            .row(cell("一、基本情况").wide(COLUMNS))
            .row(cell("项目名称：" + draft.name()).wide(4), cell("项目属性：□新增 ☑延续").wide(3))
            .row(cell("项目单位：" + draft.unit()).wide(4), cell("负责人：" + Persons.NAME).wide(3))
            .row(
                cell("申请资金：%s万元".formatted(Draft.wan(draft.budgetYuan()))).wide(4),
                cell("其中财政资金：%s万元".formatted(Draft.wan(draft.fiscalYuan()))).wide(3))
            .row(cell("项目概况"), cell("上年安排1200万元，惠及3600人，群众满意度≥91%。").wide(6))
            .row(cell("立项的必要性"), cell("数量、质量指标均需进一步提高。").wide(6))
            .row(cell("二、绩效目标").wide(COLUMNS))
            .row(cell("年度绩效目标"), cell(draft.goal()).wide(6))
            .row(cell("三、绩效指标").wide(COLUMNS));
    IndicatorBlock block =
        new IndicatorBlock(Naming.OF_PROJECTS, Merging.MERGED)
            .column("三级指标", Row::name)
            .column("指标值", row -> row.target().number())
            .column("单位", row -> row.target().unit())
            .column("符号", NarrativeHead::word)
            .column("权重（%）", row -> Integer.toString(row.weight()));
    List<List<Slot>> rows = block.rows(draft.rows());
    table.row(block.header());
    rows.forEach(table::row);
    return table;
  }

  private static String word(Row row) {
    return switch (row.target().sign()) {
      case "≥" -> "大于等于";
      case "≤" -> "小于等于";
      case "=" -> "等于";
      case ">" -> "大于";
      case "<" -> "小于";
      default -> "";
    };
  }

  private static Expected.Indicator expected(Row row) {
    return row.split(Naming.OF_PROJECTS);
  }
}
