package io.goalbook.charts.workbook.sheet;

import io.goalbook.charts.query.SqlRow;
import io.goalbook.model.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns that name a place, the same in every table. */
public final class PlaceColumns {
  private PlaceColumns() {}

  /** Province, city, county, code and year of a row of facts, then further columns. */
  public static List<Column<SqlRow>> ofFacts(List<Column<SqlRow>> further) {
    List<Column<SqlRow>> columns =
        new ArrayList<>(
            List.of(
                Column.optional("省份", 16, row -> row.text("province")),
                Column.optional("地市", 12, row -> row.text("city")),
                Column.optional("县（市、区、旗）", 14, row -> row.text("county")),
                Column.optional("区划代码", 10, row -> row.text("county_code")),
                Column.year("年度", row -> row.year("fiscal_year"))));
    columns.addAll(further);
    return columns;
  }

  /** Province, city, county and year of a statistic. */
  public static <T> Stream<Column<T>> of(Function<T, Place> place) {
    return Stream.of(
        Column.optional("省份", 16, row -> place.apply(row).province()),
        Column.optional("地市", 12, row -> place.apply(row).city()),
        Column.optional("县（市、区、旗）", 16, row -> place.apply(row).county()),
        Column.year("年度", row -> place.apply(row).fiscalYear()));
  }
}
