package io.goalbook.ingest.accuracy;

import io.goalbook.ingest.corpus.Truth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Compares the indicators of one project.
 *
 * @param file the document
 * @param project what is expected
 */
record IndicatorComparison(String file, Expected.Project project) {

  Result with(List<Expected.Indicator> found) {
    Pairs<Expected.Indicator> pairs =
        Pairs.of(
            project.indicators(),
            found,
            (one, other) -> key(one, one).equals(key(other, one)),
            (one, other) ->
                one.levels().equals(other.levels())
                    && Objects.equals(one.details().get("area"), other.details().get("area")));
    return Stream.of(
            Result.sum(pairs.pairs().stream().map(this::pair)),
            Result.sum(pairs.missed().stream().filter(row -> !row.isOptional()).map(this::missed)),
            Result.sum(pairs.invented().stream().map(this::invented)))
        .reduce(Result.NONE, Result::plus);
  }

  private static List<String> key(Expected.Indicator row, Expected.Indicator expected) {
    String unit = expected.value().unit().orElse("");
    return List.of(PlainText.name(row.name(), unit), PlainText.of(row.rawValue()));
  }

  private Result missed(Expected.Indicator row) {
    return Result.of(
        new Tally(1, 0, 0),
        new Miss(Measure.INDICATORS, file, project.name(), row.name() + " " + row.rawValue(), ""));
  }

  private Result invented(Expected.Indicator row) {
    return Result.of(
        new Tally(0, 1, 0),
        new Miss(Measure.INDICATORS, file, project.name(), "", row.name() + " " + row.rawValue()));
  }

  private Result pair(Pairs.Pair<Expected.Indicator> pair) {
    Expected.Indicator expected = pair.expected();
    Expected.Indicator found = pair.found();
    Fields fields = new Fields(file, project.name() + "/" + expected.name());
    return Stream.of(
            Result.of(Measure.INDICATORS, Tally.pair(true)),
            fields.field(Measure.LEVELS, "levels", text(expected.levels()), text(found.levels())),
            values(fields, expected, found),
            fields.details(expected.details(), found.details()))
        .reduce(Result.NONE, Result::plus);
  }

  private static Result values(
      Fields fields, Expected.Indicator expected, Expected.Indicator found) {
    if (expected.value().kind().equals(Expected.DOUBTFUL)) {
      String believed = found.value().number().isPresent() ? "believed" : "";
      return fields.field(Measure.VALUES, expected.rawValue(), "", believed);
    }
    Result numbers =
        fields.field(Measure.VALUES, expected.rawValue(), numbers(expected), numbers(found));
    return numbers.plus(
        fields.field(
            Measure.KINDS,
            expected.rawValue(),
            kind(expected.value(), expected.value()),
            kind(found.value(), expected.value())));
  }

  private static String text(Expected.Levels levels) {
    return levels.level1().orElse("-")
        + "/"
        + levels.level2().orElse("-")
        + levels.costLevel2().map(cost -> "/" + cost).orElse("");
  }

  /** What a number says: {@code >= 95 %}, {@code (=) 12 人} without a printed sign. */
  private static String numbers(Expected.Indicator row) {
    Truth.Value value = row.value();
    if (value.number().isEmpty()) {
      return "no number";
    }
    String comparator = value.comparator().orElse("");
    return (row.comparatorPrinted() || comparator.isEmpty() ? comparator : "(" + comparator + ")")
        + " "
        + value.number().map(PlainText::number).orElse("")
        + value.numberHigh().map(high -> " to " + PlainText.number(high)).orElse("")
        + " "
        + PlainText.unit(value.unit().orElse(""));
  }

  // A day is compared only where the expectation names it.
  private static String kind(Truth.Value value, Truth.Value expected) {
    return expected.date().isPresent()
        ? value.kind() + " " + value.date().map(Object::toString).orElse("")
        : value.kind();
  }
}
