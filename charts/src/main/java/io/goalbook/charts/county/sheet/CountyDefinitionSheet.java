package io.goalbook.charts.county.sheet;

import io.goalbook.charts.county.fact.CountyBook;
import io.goalbook.charts.workbook.detail.Definition;
import io.goalbook.charts.workbook.sheet.Column;
import java.util.List;

/** 口径说明: what the words of the workbook mean, the same as in the province's. */
final class CountyDefinitionSheet implements BookSheet {
  static final String NAME = "口径说明";

  /** What a county's workbook has no sheet for. */
  private static final String ELSEWHERE = "处理情况";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String contents() {
    return "各项数字的口径、算法和依据";
  }

  @Override
  public void write(CountyPage page, CountyBook book) {
    List<Column<Definition>> columns =
        List.of(Column.text("项目", 24, Definition::term), Column.text("说明", 110, Definition::text));
    page.widen(columns);
    page.title(NAME);
    page.single(columns, shown(), 1);
  }

  private static List<Definition> shown() {
    return Definition.all().stream()
        .filter(definition -> !definition.text().contains(ELSEWHERE))
        .toList();
  }
}
