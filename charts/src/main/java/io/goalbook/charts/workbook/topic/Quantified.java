package io.goalbook.charts.workbook.topic;

import io.goalbook.analytics.indicator.IndicatorTypeCount;
import io.goalbook.charts.figure.Scope;
import io.goalbook.charts.figure.Taxonomy;
import io.goalbook.charts.workbook.chart.Bar;
import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the indicators of a place are, over all their types.
 *
 * @param place without county the province
 * @param quantitative quantities and ranges
 * @param dated deadlines
 * @param qualitative in words
 * @param placeholder 填“无”
 */
record Quantified(Place place, int quantitative, int dated, int qualitative, int placeholder) {

  /** Sums up the types of one taxonomy, place by place in their order. */
  static List<Quantified> of(List<IndicatorTypeCount> types) {
    Map<Place, Quantified> places = new LinkedHashMap<>();
    types.stream()
        .filter(type -> type.taxonomy().equals(Taxonomy.OF_2015.code()))
        .filter(type -> TopicColumns.isShown(type.place()))
        .forEach(type -> places.merge(type.place(), of(type), Quantified::plus));
    return List.copyOf(places.values());
  }

  private static Quantified of(IndicatorTypeCount type) {
    return new Quantified(
        type.place(), type.quantitative(), type.dated(), type.qualitative(), type.placeholder());
  }

  private Quantified plus(Quantified other) {
    return new Quantified(
        place,
        quantitative + other.quantitative,
        dated + other.dated,
        qualitative + other.qualitative,
        placeholder + other.placeholder);
  }

  int all() {
    return quantitative + dated + qualitative + placeholder;
  }

  boolean isProvinceOf(Scope scope) {
    return place.county().isEmpty() && Scope.of(place).equals(scope);
  }

  /** A part in per cent of all. */
  BigDecimal percent(int part) {
    return Chapters.share(part, all()).movePointRight(2);
  }

  Bar bar(String label) {
    return Bar.of(
        label,
        Chapters.share(quantitative, all()),
        Chapters.share(dated, all()),
        Chapters.share(qualitative, all()),
        Chapters.share(placeholder, all()));
  }
}
