package io.goalbook.ingest.accuracy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects results and prints them: a line for each family and format, and the worst misses. */
public final class AccuracyReport {
  private static final int HEAD = 26;
  private static final int COLUMN = 13;

  /** So many misses of a family are printed. */
  private static final int SHOWN = 6;

  private final Map<Row, Result> rows = new LinkedHashMap<>();

  /** A report without results. */
  public AccuracyReport() {}

  private record Row(String family, String format) {}

  /** Adds what came of a document. */
  public void add(String family, String format, Result result) {
    rows.merge(new Row(family, format), result, Result::plus);
  }

  /** All results together. */
  public Result total() {
    return Result.sum(rows.values().stream());
  }

  /**
   * The lines in which a measure falls short.
   *
   * @param least the least precision and recall
   * @return family, format and measure with its figures
   */
  public List<String> below(double least, Measure measure) {
    return rows.entrySet().stream()
        .filter(row -> row.getValue().score().of(measure).worst() < least)
        .map(row -> name(row.getKey()) + " " + measure + " " + figures(row.getValue(), measure))
        .toList();
  }

  /** The table, precision before recall. */
  public String table() {
    StringBuilder text = new StringBuilder(pad("", HEAD));
    for (Measure measure : Measure.values()) {
      text.append(pad(measure.name().toLowerCase(Locale.ROOT), COLUMN));
    }
    rows.forEach((row, result) -> line(text, name(row), result));
    line(text, "all", total());
    return text.append('\n').toString();
  }

  /** The first misses of each family, those of equal kind told once. */
  public String misses() {
    Map<String, Result> families = new LinkedHashMap<>();
    rows.forEach((row, result) -> families.merge(row.family(), result, Result::plus));
    StringBuilder text = new StringBuilder();
    families.forEach(
        (family, result) ->
            result.misses().stream()
                .collect(
                    Collectors.groupingBy(Miss::measure, LinkedHashMap::new, Collectors.toList()))
                .forEach((measure, misses) -> misses(text, family, measure, misses)));
    return text.toString();
  }

  private static void misses(
      StringBuilder text, String family, Measure measure, List<Miss> misses) {
    text.append("%s, %s: %d misses%n".formatted(family, measure, misses.size()));
    misses.stream().limit(SHOWN).forEach(miss -> text.append("  ").append(miss).append('\n'));
  }

  private static String name(Row row) {
    return row.family() + " " + row.format();
  }

  private static void line(StringBuilder text, String name, Result result) {
    text.append('\n').append(pad(name, HEAD));
    Arrays.stream(Measure.values())
        .forEach(measure -> text.append(pad(figures(result, measure), COLUMN)));
  }

  private static String figures(Result result, Measure measure) {
    return Optional.of(result.score().of(measure))
        .filter(tally -> tally.expected() + tally.found() > 0)
        .map(tally -> String.format(Locale.ROOT, "%.3f %.3f", tally.precision(), tally.recall()))
        .orElse("-");
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
