package io.goalbook.charts.county.sheet;

import io.goalbook.charts.county.fact.CountyBook;
import io.goalbook.charts.county.fact.CountyIndicator;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.Wordings;
import java.util.List;
import java.util.Optional;

/** 指标明细: every indicator of the county, as printed and as understood. */
final class CountyIndicatorSheet implements BookSheet {
  static final String NAME = "指标明细";

  private final BookRows rows;

  CountyIndicatorSheet(BookRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "本县每条指标一行，原文和读取结果并列";
  }

  @Override
  public void write(CountyPage page, CountyBook book) {
    List<Column<CountyIndicator>> columns = columns();
    page.widen(columns);
    page.title("指标明细：每条指标一行");
    page.single(columns, book.facts().indicators(), 2);
    page.writer().printOn(2);
  }

  private List<Column<CountyIndicator>> columns() {
    return List.of(
        Column.year("年度", CountyIndicator::fiscalYear),
        Column.optional("项目（部门目标）", 40, CountyIndicator::owner)
            .leadingTo(row -> row.projectId().flatMap(rows::project)),
        Column.integer("序号", 6, CountyIndicator::ordinal),
        Column.optional("一级指标", 12, CountyIndicator::level1),
        Column.optional("二级指标", 18, CountyIndicator::level2),
        Column.optional("指标名称", 40, row -> Optional.of(row.name())),
        Column.optional("指标值（原文）", 24, row -> Optional.of(row.target().raw())),
        Column.text("类型", 9, row -> Wordings.valueKind(row.target().kind())),
        Column.optional("比较符", 8, row -> row.target().comparator().map(Wordings::comparator)),
        Column.number("数值", 14, row -> row.target().number()),
        Column.optional("单位", 12, row -> row.target().unit()),
        Column.date("时限", row -> row.target().deadline()),
        Column.optional("确定依据", 24, CountyIndicator::basis),
        Column.text("是否进入统计", 12, row -> row.counted() ? "是" : "否"),
        Column.optional("位置", 26, row -> Optional.of(row.location())));
  }
}
