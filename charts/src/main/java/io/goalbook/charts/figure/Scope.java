package io.goalbook.charts.figure;

import io.goalbook.model.place.Place;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One province and one fiscal year: what may stand in one picture. Provinces and years are never
 * pooled.
 *
 * @param province the province by its name; empty when unknown
 * @param fiscalYear the fiscal year; empty when unknown
 */
public record Scope(Optional<String> province, OptionalInt fiscalYear) {

  /** The scope that a place belongs to. */
  public static Scope of(Place place) {
    return new Scope(place.province(), place.fiscalYear());
  }

  /** For example {@code 河北省 2025 年}. */
  public String label() {
    return province.orElse("省份不明") + " " + yearLabel();
  }

  /** For example {@code 2025 年}. */
  public String yearLabel() {
    return fiscalYear.isPresent() ? fiscalYear.getAsInt() + " 年" : "年度不明";
  }
}
