package io.goalbook.ingest.accuracy;

import io.goalbook.ingest.layout.Recognised;
import io.goalbook.model.goal.GoalTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares what was read in a document with what a careful person reads in it. */
public final class Comparison {
  private final String file;

  private Comparison(String file) {
    this.file = file;
  }

  /** Counts what is right and names what is not. */
  public static Result of(Expected expected, List<GoalTable> found) {
    return new Comparison(expected.file()).compare(expected.projects(), FoundTables.of(found));
  }

  /** Counts what is right, indicators of department goals included. */
  public static Result of(Expected expected, Recognised found) {
    return new Comparison(expected.file()).compare(expected.projects(), FoundTables.of(found));
  }

  private Result compare(List<Expected.Project> expected, List<Expected.Project> found) {
    Pairs<Expected.Project> pairs =
        Pairs.of(
            expected,
            found,
            (one, other) -> PlainText.of(one.name()).equals(PlainText.of(other.name())),
            (one, other) -> one.budgetYuan().equals(other.budgetYuan()));
    Result paired =
        Result.sum(
            pairs.pairs().stream()
                .map(pair -> project(pair.expected(), pair.found()))
                .map(Result.of(Measure.PROJECTS, Tally.pair(true))::plus));
    return Stream.of(
            paired,
            Result.sum(pairs.missed().stream().map(this::missed)),
            Result.sum(pairs.invented().stream().map(this::invented)))
        .reduce(Result.NONE, Result::plus);
  }

  private Result missed(Expected.Project project) {
    Result itself =
        Result.of(new Tally(1, 0, 0), new Miss(Measure.PROJECTS, file, "name", project.name(), ""));
    return itself.plus(new IndicatorComparison(file, project).with(List.of()));
  }

  private Result invented(Expected.Project project) {
    Result itself =
        Result.of(new Tally(0, 1, 0), new Miss(Measure.PROJECTS, file, "name", "", project.name()));
    Expected.Project nothing =
        new Expected.Project(
            project.name(), Optional.empty(), List.of(), java.util.Map.of(), List.of());
    return itself.plus(new IndicatorComparison(file, nothing).with(project.indicators()));
  }

  private Result project(Expected.Project expected, Expected.Project found) {
    Fields fields = new Fields(file, expected.name());
    return Stream.of(
            fields.field(
                Measure.MONEY,
                "budget",
                expected.budgetYuan().map(PlainText::number).orElse(""),
                found.budgetYuan().map(PlainText::number).orElse("")),
            Result.sum(
                expected.departments().stream()
                    .map(unit -> fields.oneOf("department", unit, found.departments()))),
            fields.details(expected.details(), found.details()),
            new IndicatorComparison(file, expected).with(found.indicators()))
        .reduce(Result.NONE, Result::plus);
  }
}
