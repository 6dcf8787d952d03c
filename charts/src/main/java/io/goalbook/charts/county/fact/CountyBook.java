package io.goalbook.charts.county.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Everything that the workbook of one county shows.
 *
 * @param county whose it is
 * @param dataDate the day that the figures stand for
 * @param facts its tables, indicators and files
 * @param figures its statistics
 * @param province what stands beside them
 * @param names hides other counties in what the county's own documents say
 */
public record CountyBook(
    County county,
    LocalDate dataDate,
    CountyFacts facts,
    CountyFigures figures,
    ProvinceFigures province,
    OtherCounties names) {

  /** The years that it knows, in their order; an unknown year stands last. */
  public List<OptionalInt> years() {
    return Stream.of(
            facts.projects().stream().map(CountyProject::fiscalYear),
            facts.matters().stream().map(CountyMatter::fiscalYear),
            figures.reports().stream().map(row -> row.place().fiscalYear()))
        .flatMap(years -> years)
        .distinct()
        .sorted(Comparator.comparingInt(year -> year.orElse(Integer.MAX_VALUE)))
        .toList();
  }

  /** The years of which it has statistics, in their order. */
  public List<OptionalInt> countedYears() {
    return facts.projects().stream()
        .filter(CountyProject::isCounted)
        .map(CountyProject::fiscalYear)
        .distinct()
        .sorted(Comparator.comparingInt(year -> year.orElse(Integer.MAX_VALUE)))
        .toList();
  }

  /** For example {@code 2025年}. */
  public static String label(OptionalInt year) {
    return year.isPresent() ? year.getAsInt() + "年" : "年度不明";
  }
}
