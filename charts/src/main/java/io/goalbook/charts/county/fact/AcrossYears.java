package io.goalbook.charts.county.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * One thing in several years, which stand side by side.
 *
 * @param thing what it is about
 * @param values one a year; a year without a value has none
 */
public record AcrossYears<K, V>(K thing, Map<OptionalInt, V> values) {

  /** Copies the map. */
  public AcrossYears {
    values = Map.copyOf(values);
  }

  /** The value of a year. */
  public Optional<V> in(OptionalInt year) {
    return Optional.ofNullable(values.get(year));
  }

  /** Brings the years of each thing together; things stand in the order of their first row. */
  public static <K, V> List<AcrossYears<K, V>> of(
      List<V> rows, Function<V, K> thing, Function<V, OptionalInt> year) {
    Map<K, Map<OptionalInt, V>> found = new LinkedHashMap<>();
    for (V row : rows) {
      found
          .computeIfAbsent(thing.apply(row), unseen -> new LinkedHashMap<>())
          .putIfAbsent(year.apply(row), row);
    }
    List<AcrossYears<K, V>> all = new ArrayList<>();
    found.forEach((known, values) -> all.add(new AcrossYears<>(known, values)));
    return all;
  }
}
