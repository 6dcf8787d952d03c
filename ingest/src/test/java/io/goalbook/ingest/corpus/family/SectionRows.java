package io.goalbook.ingest.corpus.family;

import static io.goalbook.ingest.corpus.family.Table.cell;
import static io.goalbook.ingest.corpus.family.Table.cells;

import io.goalbook.ingest.accuracy.Expected;
import io.goalbook.ingest.corpus.FormDocument.Line;
import io.goalbook.ingest.corpus.FormDocument.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Level 1 as a row of its own over the whole width, level 2 as a column; a column for the value and
 * one for the unit, the sign in the value; mid-term and annual values in two columns of a row.
 */
final class SectionRows implements Family {
  private static final int COLUMNS = 6;

  @Override
  public String name() {
    return "section-rows";
  }

  @Override
  public Filled fill(List<Draft> drafts, Random random) {
    List<Part> parts = new ArrayList<>();
    List<Expected.Project> truth = new ArrayList<>();
    for (Draft draft : drafts) {
      parts.add(Line.of("%d年度财政支出项目绩效目标表".formatted(draft.place().year())));
      parts.add(Line.of("金额单位：万元"));
      parts.add(table(draft).grid());
      parts.add(Line.of("备注：中期指标值填至规划期末。"));
      truth.add(
          draft.expected("project", draft.rows().stream().map(SectionRows::expected).toList()));
    }
    return Filled.of(parts, truth);
  }

  private static Table table(Draft draft) {
    Table table =
        new Table(COLUMNS)
            .row(cell("项目名称"), cell(draft.name()).wide(2), cell("项目单位"), cell(draft.unit()).wide(2))
            .row(
                cell("年度预算金额"),
                cell(Draft.wan(draft.budgetYuan())).wide(2),
                cell("其中：财政拨款"),
                cell(Draft.wan(draft.fiscalYuan())).wide(2))
            .row(cell("项目绩效总目标"), cell(draft.goal()).wide(5))
            .row(cells("二级指标", "三级指标", "计量单位", "中期指标值", "年度指标值", "指标值说明"));
    String level1 = "";
    for (Row row : draft.rows()) {
      if (!level1.equals(row.level().level1())) {
        level1 = row.level().level1();
        table.row(cell(level1).wide(COLUMNS));
      }
      table.row(
          cells(
              row.level().level2(),
              row.name(),
              row.target().unit(),
              isMidtermOnly(row) || isSame(row) ? raw(row) : "",
              isMidtermOnly(row) ? "" : raw(row),
              ""));
    }
    return table;
  }

  private static String raw(Row row) {
    return row.target().isQuantity()
        ? row.target().sign() + row.target().number()
        : row.target().number();
  }

  private static boolean isSame(Row row) {
    return row.level() == Level.QUALITY;
  }

  private static boolean isMidtermOnly(Row row) {
    return row.level() == Level.ECONOMIC;
  }

  private static Expected.Indicator expected(Row row) {
    Map<String, String> details =
        isSame(row)
            ? Map.of("term", "annual", "midterm", raw(row))
            : Map.of("term", isMidtermOnly(row) ? "midterm" : "annual");
    return row.expected(Naming.USUAL, raw(row), row.target().isQuantity(), details);
  }
}
