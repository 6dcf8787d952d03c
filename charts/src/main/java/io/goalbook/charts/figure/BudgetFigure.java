package io.goalbook.charts.figure;

import io.goalbook.analytics.money.SourceMoney;
import io.goalbook.model.place.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The money behind the goals of one province and year, county by county: sums over the tables that
 * were read, no budget of a county.
 *
 * @param facts the province and year
 * @param names what its counties are called
 * @param counties by division code
 */
public record BudgetFigure(ScopeFacts facts, CountyNames names, List<BudgetRow> counties) {

  /** Copies the list. */
  public BudgetFigure {
    counties = List.copyOf(counties);
  }

  /** Takes out of the statistics what belongs to one province and year. */
  static BudgetFigure of(ScopeFacts facts, CountyNames names, List<SourceMoney> bySource) {
    Map<Place, List<SourceMoney>> byCounty =
        bySource.stream()
            .filter(money -> money.place().county().isPresent())
            .filter(money -> Scope.of(money.place()).equals(facts.scope()))
            .collect(
                Collectors.groupingBy(
                    SourceMoney::place, () -> new TreeMap<>(Places.BY_CODE), Collectors.toList()));
    return new BudgetFigure(
        facts,
        names,
        byCounty.entrySet().stream()
            .map(entry -> BudgetRow.of(entry.getKey(), entry.getValue()))
            .toList());
  }
}
