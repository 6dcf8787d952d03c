package io.goalbook.charts.workbook.statistic;

import io.goalbook.analytics.cost.CostStandardByCounty;
import io.goalbook.charts.figure.CostFigure;
import io.goalbook.charts.figure.CostRow;
import io.goalbook.charts.figure.Figures.Chapter;
import io.goalbook.charts.figure.Origin;
import io.goalbook.charts.figure.PayeeGroup;
import io.goalbook.charts.figure.Places;
import io.goalbook.charts.workbook.detail.StandardSheet;
import io.goalbook.charts.workbook.sheet.ColourScale;
import io.goalbook.charts.workbook.sheet.ColourScale.Area;
import io.goalbook.charts.workbook.sheet.Column;
import io.goalbook.charts.workbook.sheet.SheetWriter;
import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counties and services of one province and year: the declared standard, and how far it is from the
 * median where five counties declare one.
 */
final class CostMatrix {
  /** More columns would not be read. */
  static final int SERVICES = 6;

  private static final int LABELS = 2;

  private final Chapter chapter;
  private final Map<String, String> standards;
  private final List<CostRow> services;

  /**
   * @param standards where the rows of each kind and county stand
   */
  CostMatrix(Chapter chapter, Map<String, String> standards) {
    this.chapter = chapter;
    this.standards = standards;
    this.services =
        chapter.costs().stream()
            .filter(figure -> figure.group() == PayeeGroup.SUBSIDY)
            .map(CostFigure::rows)
            .flatMap(List::stream)
            .filter(row -> row.declaredCounties() > 0)
            .sorted(Comparator.comparingInt(CostRow::declaredCounties).reversed())
            .limit(SERVICES)
            .toList();
  }

  boolean isEmpty() {
    return services.isEmpty();
  }

  /** Writes the table with its colours. */
  void write(SheetWriter writer) {
    List<Place> counties = counties();
    int header =
        writer.filteredTable(
            "成本矩阵_" + chapter.facts().slug().replace('-', '_'), columns(), counties);
    for (int service = 0; service < services.size(); service++) {
      if (hasDistance(services.get(service))) {
        int column = LABELS + 2 * service + 1;
        ColourScale.aroundZero(
            writer, new Area(header + 1, header + counties.size(), column, column));
      }
    }
  }

  private List<Place> counties() {
    Map<String, Place> counties = new TreeMap<>();
    services.stream()
        .flatMap(row -> row.byCounty().stream())
        .filter(CostMatrix::isDeclared)
        .filter(value -> value.yuan().isPresent())
        .forEach(value -> counties.putIfAbsent(Places.key(value.place()), value.place()));
    return counties.values().stream().sorted(Places.BY_CODE).toList();
  }

  private static boolean isDeclared(CostStandardByCounty value) {
    return Origin.of(value.kind().origin()) == Origin.DECLARED;
  }

  private static boolean hasDistance(CostRow row) {
    return row.declaredCounties() >= CostRow.ENOUGH_FOR_BOX;
  }

  /** The widths of all matrices, for a sheet whose pictures stand above them. */
  List<Column<Place>> columns() {
    List<Column<Place>> columns = new ArrayList<>();
    columns.add(Column.text("县（市、区、旗）", 22, place -> chapter.satisfaction().names().of(place)));
    columns.add(Column.year("年度", Place::fiscalYear));
    for (CostRow row : services) {
      String name = row.service().name() + "（" + row.service().unit() + "）";
      columns.add(
          Column.yuan(name, 14, (Place place) -> value(row, place).flatMap(v -> v.yuan()))
              .leadingTo(place -> value(row, place).flatMap(this::standard)));
      columns.add(Column.distance(name + "与中位数差", 14, place -> distance(row, place)));
    }
    return columns;
  }

  private Optional<BigDecimal> distance(CostRow row, Place place) {
    return hasDistance(row)
        ? value(row, place).flatMap(CostStandardByCounty::fromMedianPercent)
        : Optional.empty();
  }

  private Optional<String> standard(CostStandardByCounty value) {
    return Optional.ofNullable(standards.get(StandardSheet.key(value.kind(), value.place())));
  }

  private static Optional<CostStandardByCounty> value(CostRow row, Place place) {
    return row.byCounty().stream()
        .filter(CostMatrix::isDeclared)
        .filter(value -> Places.key(value.place()).equals(Places.key(place)))
        .findFirst();
  }
}
