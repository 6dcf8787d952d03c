package io.goalbook.charts.county.sheet;

import io.goalbook.charts.county.fact.AcrossYears;
import io.goalbook.charts.county.fact.CountyBook;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Makes the columns of one year; the years stand side by side. */
final class YearColumns<K, V> {
  private final OptionalInt year;

  YearColumns(OptionalInt year) {
    this.year = year;
  }

  /** The header of a column of this year. */
  String header(String text) {
    return CountyBook.label(year) + " " + text;
  }

  /** What stands in this year of a row. */
  <R> Function<AcrossYears<K, V>, Optional<R>> value(Function<V, Optional<R>> value) {
    return row -> row.in(year).flatMap(value);
  }
}
