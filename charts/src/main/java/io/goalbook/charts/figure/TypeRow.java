package io.goalbook.charts.figure;

import io.goalbook.model.place.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The types that one place uses: a bar of the picture, a row of the table.
 *
 * @param place the county; without county the province
 * @param counts every type of the taxonomy in its order, also those that do not occur
 */
public record TypeRow(Place place, Map<TypeKey, TypeCount> counts) {

  /** Copies the map, keeping its order. */
  public TypeRow {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /** How often a type is used. */
  public TypeCount count(TypeKey key) {
    return counts.getOrDefault(key, TypeCount.NONE);
  }

  /** All rows, placeholders among them. */
  public int indicators() {
    return sum(TypeCount::indicators);
  }

  /** All rows that set a target. */
  public int real() {
    return sum(TypeCount::real);
  }

  /** Rows of quantities and ranges. */
  public int quantitative() {
    return sum(TypeCount::quantitative);
  }

  /** Rows of deadlines. */
  public int dated() {
    return sum(TypeCount::dated);
  }

  /** Rows in words. */
  public int qualitative() {
    return sum(TypeCount::qualitative);
  }

  /** Rows that say 无. */
  public int placeholder() {
    return sum(TypeCount::placeholder);
  }

  /** All projects of the place. */
  public int projects() {
    return counts.values().stream().mapToInt(TypeCount::projects).max().orElse(0);
  }

  /** The share of a type in the real rows, 0 to 1. */
  public double realShare(TypeKey key) {
    return real() == 0 ? 0 : (double) count(key).real() / real();
  }

  private int sum(ToIntFunction<TypeCount> kind) {
    return counts.values().stream().mapToInt(kind).sum();
  }

  /** How far the shares are from another place's: 0 equal, 1 nothing in common. */
  public double distance(TypeRow other) {
    return counts.keySet().stream()
            .mapToDouble(key -> Math.abs(realShare(key) - other.realShare(key)))
            .sum()
        / 2;
  }

  /** How far the 指标设置率 are from another place's, all types together. */
  public double coverageDistance(TypeRow other) {
    return counts.keySet().stream()
        .mapToDouble(
            key ->
                Math.abs(count(key).coverage().orElse(0) - other.count(key).coverage().orElse(0)))
        .sum();
  }
}
