package io.goalbook.charts.figure;

import io.goalbook.analytics.Statistics;
import io.goalbook.analytics.indicator.IndicatorTypeCount;
import io.goalbook.model.place.Place;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The types of indicators of one province and year in one taxonomy.
 *
 * @param facts the province and year
 * @param taxonomy how the types are sorted
 * @param names what its counties are called
 * @param rows the province first, when it has a row, then the counties by division code
 */
public record TypeFigure(
    ScopeFacts facts, Taxonomy taxonomy, CountyNames names, List<TypeRow> rows) {

  /** Copies the list. */
  public TypeFigure {
    rows = List.copyOf(rows);
  }

  /** Takes out of the statistics what belongs to one province and year. */
  static TypeFigure of(
      ScopeFacts facts, Taxonomy taxonomy, CountyNames names, Statistics statistics) {
    Map<String, TypeRow> rows = new LinkedHashMap<>();
    statistics.indicatorTypes().stream()
        .filter(count -> count.taxonomy().equals(taxonomy.code()))
        .filter(count -> Scope.of(count.place()).equals(facts.scope()))
        .sorted(
            Comparator.comparing((IndicatorTypeCount count) -> count.place().county().isPresent())
                .thenComparing(IndicatorTypeCount::place, Places.BY_CODE))
        .forEach(count -> rows.merge(Places.key(count.place()), row(count), TypeFigure::merge));
    return new TypeFigure(facts, taxonomy, names, List.copyOf(rows.values()));
  }

  /** The province's row; an empty one when nothing was counted. */
  public TypeRow province() {
    return rows.stream()
        .filter(row -> row.place().county().isEmpty())
        .findFirst()
        .orElseGet(() -> new TypeRow(Place.UNKNOWN, Map.of()));
  }

  /** The counties' rows by division code. */
  public List<TypeRow> counties() {
    return rows.stream().filter(row -> row.place().county().isPresent()).toList();
  }

  /** The types of the taxonomy; 未识别 only when it occurs. */
  public List<TypeKey> keys() {
    return TypeKey.all(taxonomy).stream()
        .filter(
            key ->
                !key.equals(TypeKey.UNKNOWN)
                    || rows.stream().anyMatch(row -> row.count(key).indicators() > 0))
        .toList();
  }

  private static TypeRow row(IndicatorTypeCount count) {
    Map<TypeKey, TypeCount> counts = new LinkedHashMap<>();
    TypeKey.all(Taxonomy.of(count.taxonomy())).forEach(key -> counts.put(key, TypeCount.NONE));
    counts.put(TypeKey.of(count), TypeCount.of(count));
    return new TypeRow(count.place(), counts);
  }

  private static TypeRow merge(TypeRow left, TypeRow right) {
    Map<TypeKey, TypeCount> counts = new LinkedHashMap<>(left.counts());
    right.counts().forEach((key, count) -> counts.merge(key, count, TypeCount::plus));
    return new TypeRow(left.place(), counts);
  }
}
