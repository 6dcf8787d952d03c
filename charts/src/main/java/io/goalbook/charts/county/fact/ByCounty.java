package io.goalbook.charts.county.fact;

import io.goalbook.model.place.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of a statistic, by county; rows of provinces and of no county are left out. */
final class ByCounty<T> {
  private final Map<String, List<T>> rows = new HashMap<>();

  /**
   * @param all in their order, which stays
   */
  ByCounty(List<T> all, Function<T, Place> place) {
    for (T row : all) {
      County.keyOf(place.apply(row))
          .ifPresent(key -> rows.computeIfAbsent(key, unseen -> new ArrayList<>()).add(row));
    }
  }

  List<T> of(County county) {
    return rows.getOrDefault(county.key(), List.of());
  }
}
