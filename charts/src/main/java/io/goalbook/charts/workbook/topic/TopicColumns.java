package io.goalbook.charts.workbook.topic;

import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.workbook.detail.DetailRows;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.model.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Columns that several tables of this room share. */
final class TopicColumns {
  private TopicColumns() {}

  /** Province, city, county and year, then further columns; without county it is the province. */
  @SafeVarargs
  static <T> List<Column<T>> placed(Function<T, Place> place, Column<T>... further) {
    List<Column<T>> columns = new ArrayList<>();
    for (Column<T> column : further) {
      columns.add(column);
    }
    return placed(place, columns);
  }

  /** The same for a list of further columns. */
  static <T> List<Column<T>> placed(Function<T, Place> place, List<Column<T>> further) {
    return Stream.concat(
            Stream.of(
                Column.optional("省份", 18, (T row) -> place.apply(row).province()),
                Column.optional("地市", 14, (T row) -> place.apply(row).city()),
                Column.text("县（市、区、旗）", 16, (T row) -> place.apply(row).county().orElse("全省")),
                Column.year("年度", (T row) -> place.apply(row).fiscalYear())),
            further.stream())
        .toList();
  }

  /** Where the projects of a county and year begin in 项目明细, or those of the province. */
  static Optional<String> projects(DetailRows details, Place place) {
    if (place.county().isEmpty()) {
      return details.projects(Scope.of(place));
    }
    String year =
        place.fiscalYear().isPresent() ? Integer.toString(place.fiscalYear().getAsInt()) : "";
    return details.county(place.countyCode().or(place::county), year);
  }

  /** A province and not everything: sums over provinces are computed for checks, never shown. */
  static boolean isShown(Place place) {
    return place.province().isPresent() || place.county().isPresent();
  }
}
