package io.goalbook.charts.overview;

import io.goalbook.analytics.revision.DocumentRevision;
import io.goalbook.analytics.revision.FigureRevision;
import io.goalbook.analytics.revision.SinceLastRun;
import io.goalbook.charts.figure.Scope;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How much more was received of a province and year than in the last run; less is negative.
 *
 * @param counties counties with a project
 * @param documents documents with a goal table
 * @param projects projects
 * @param indicators indicators
 * @param budgetYuan annual budgets in yuan
 */
public record ReceivedChange(
    int counties, int documents, int projects, int indicators, BigDecimal budgetYuan) {

  static ReceivedChange of(Scope scope, SinceLastRun since) {
    return new ReceivedChange(
        counties(scope, since),
        documents(scope, since),
        figure(scope, since, "projects").intValue(),
        figure(scope, since, "indicators").intValue(),
        figure(scope, since, "budget_yuan"));
  }

  /** The change of a province's figure; one that is new or gone changed by all of it. */
  private static BigDecimal figure(Scope scope, SinceLastRun since, String name) {
    return since.figures().stream()
        .filter(row -> row.figure().equals(name) && row.place().county().isEmpty())
        .filter(row -> Scope.of(row.place()).equals(scope))
        .map(row -> orZero(row.value()).subtract(orZero(row.earlierValue())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal orZero(Optional<BigDecimal> value) {
    return value.orElse(BigDecimal.ZERO);
  }

  /** A county that is new has projects and had none; one that is gone had them. */
  private static int counties(Scope scope, SinceLastRun since) {
    return since.figures().stream()
        .filter(row -> row.figure().equals("projects") && row.place().county().isPresent())
        .filter(row -> Scope.of(row.place()).equals(scope))
        .mapToInt(ReceivedChange::oneMore)
        .sum();
  }

  private static int oneMore(FigureRevision row) {
    return Boolean.compare(row.value().isPresent(), row.earlierValue().isPresent());
  }

  private static int documents(Scope scope, SinceLastRun since) {
    return since.documents().stream()
        .filter(row -> Scope.of(row.place()).equals(scope))
        .mapToInt(ReceivedChange::oneMore)
        .sum();
  }

  private static int oneMore(DocumentRevision row) {
    return Boolean.compare(some(row.goalTables()), some(row.earlierGoalTables()));
  }

  private static boolean some(OptionalInt goalTables) {
    return goalTables.orElse(0) > 0;
  }
}
