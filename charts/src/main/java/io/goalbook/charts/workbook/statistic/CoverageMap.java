package io.goalbook.charts.workbook.statistic;

import io.goalbook.charts.figure.CountyNames;
import io.goalbook.charts.figure.TypeCount;
import io.goalbook.charts.figure.TypeFigure;
import io.goalbook.charts.figure.TypeKey;
import io.goalbook.charts.figure.TypeRow;
import io.goalbook.charts.workbook.sheet.ColourScale;
import io.goalbook.charts.workbook.sheet.ColourScale.Area;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Counties and types of indicator of one province and year: 指标设置率, coloured in one hue. */
final class CoverageMap {
  /** What stands before the types: the place, its year and its projects. */
  private static final int LABELS = 3;

  private final TypeFigure figure;
  private final Function<Place, Optional<String>> target;

  /**
   * @param target where the projects of a county stand
   */
  CoverageMap(TypeFigure figure, Function<Place, Optional<String>> target) {
    this.figure = figure;
    this.target = target;
  }

  /** Writes the table with its colours. */
  void write(SheetWriter writer) {
    List<Column<TypeRow>> columns = columns();
    int header =
        writer.filteredTable(
            "设置率_" + figure.facts().slug().replace('-', '_'), columns, figure.rows());
    ColourScale.ofShares(
        writer, new Area(header + 1, header + figure.rows().size(), LABELS, columns.size() - 1));
  }

  List<Column<TypeRow>> columns() {
    CountyNames names = figure.names();
    List<Column<TypeRow>> columns = new ArrayList<>();
    columns.add(
        Column.text(
            "县（市、区、旗）",
            16,
            row ->
                row.place().county().isPresent()
                    ? names.of(row.place())
                    : "全省（" + row.place().province().orElse("省份不明") + "）"));
    columns.add(Column.year("年度", row -> row.place().fiscalYear()));
    columns.add(
        Column.integer("项目数", 10, TypeRow::projects).leadingTo(row -> target.apply(row.place())));
    for (TypeKey key : figure.keys()) {
      columns.add(Column.coverage(key.label(), 12, row -> percent(row.count(key))));
    }
    return columns;
  }

  private static Optional<BigDecimal> percent(TypeCount count) {
    return count.coverage().isPresent()
        ? Optional.of(
            BigDecimal.valueOf(count.coverage().getAsDouble() * 100)
                .setScale(2, RoundingMode.HALF_UP))
        : Optional.empty();
  }
}
