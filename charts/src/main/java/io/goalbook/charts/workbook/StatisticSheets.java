package io.goalbook.charts.workbook;

import io.goalbook.charts.workbook.sheet.StatisticSheet;
import io.goalbook.charts.workbook.statistic.CostSheet;
import io.goalbook.charts.workbook.statistic.Material;
import io.goalbook.charts.workbook.statistic.SatisfactionSheet;
import io.goalbook.charts.workbook.statistic.TypeSheet;
import io.goalbook.charts.workbook.topic.ComparisonSheet;
import io.goalbook.charts.workbook.topic.HabitSheet;
import io.goalbook.charts.workbook.topic.LastRunSheet;
import io.goalbook.charts.workbook.topic.MoneySheet;
import io.goalbook.charts.workbook.topic.QuantifiedSheet;
import io.goalbook.charts.workbook.topic.ReconciliationSheet;
import io.goalbook.charts.workbook.topic.YearSheet;
import java.util.List;

/** The sheets of statistics in their order: a new one is a line here. */
final class StatisticSheets {
  private StatisticSheets() {}

  /** Those that have something to show. */
  static List<StatisticSheet> of(Material material) {
    List<StatisticSheet> all =
        List.of(
            new CostSheet(material),
            new TypeSheet(material),
            new SatisfactionSheet(material),
            new MoneySheet(material),
            new ReconciliationSheet(material),
            new ComparisonSheet(material),
            new QuantifiedSheet(material),
            new HabitSheet(material),
            new YearSheet(material),
            new LastRunSheet(material));
    return all.stream().filter(StatisticSheet::isShown).toList();
  }
}
