package io.goalbook.charts.workbook;

import io.goalbook.charts.workbook.sheet.StatisticSheet;
import io.goalbook.charts.workbook.statistic.CostSheet;
import io.goalbook.charts.workbook.statistic.Material;
import io.goalbook.charts.workbook.statistic.SatisfactionSheet;
import io.goalbook.charts.workbook.statistic.TypeSheet;
import java.util.List;

/** The sheets of statistics in their order: a new one is a line here. */
final class StatisticSheets {
  private StatisticSheets() {}

  /** Those that have something to show. */
  static List<StatisticSheet> of(Material material) {
    List<StatisticSheet> all =
        List.of(new CostSheet(material), new TypeSheet(material), new SatisfactionSheet(material));
    return all.stream().filter(StatisticSheet::isShown).toList();
  }
}
