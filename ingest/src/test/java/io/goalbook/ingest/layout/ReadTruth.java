package io.goalbook.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.goalbook.ingest.corpus.Truth;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.value.TargetValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the program read, in the words of the oracle, so that both can be compared whole. */
public final class ReadTruth {
  private ReadTruth() {}

  /** Every field of every project and indicator; 5.0 equals 5.00. */
  public static void assertEqual(List<GoalTable> read, Truth truth) {
    assertThat(of(read))
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(truth.projects());
  }

  /**
   * Every field but the printed numbers: a program that makes a workbook of another file turns
   * 470.00 into the number 470.
   */
  public static void assertEqualButForPrintedNumbers(List<GoalTable> read, Truth truth) {
    assertThat(of(read))
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*budgetRaw", ".*rawValue")
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(truth.projects());
  }

  private static List<Truth.Project> of(List<GoalTable> tables) {
    return tables.stream().map(ReadTruth::of).toList();
  }

  private static Truth.Project of(GoalTable table) {
    return new Truth.Project(
        table.ordinal(),
        table.title().orElse(""),
        table.name().orElse(""),
        table.code(),
        table.documentNumber(),
        table.competentDepartment(),
        table.implementingUnit(),
        table.funding().budgetYuan().orElse(BigDecimal.ZERO),
        table.funding().budgetRaw().orElse(""),
        table.funding().unit().orElse(""),
        table.funding().fiscalFundsYuan(),
        table.funding().otherFundsYuan(),
        table.fundUse(),
        table.spendingPlan().stream()
            .map(point -> new Truth.SpendingPoint(point.point(), point.cumulativePercent()))
            .toList(),
        table.goal().orElse(""),
        table.indicators().stream().map(ReadTruth::of).toList());
  }

  private static Truth.Indicator of(Indicator indicator) {
    return new Truth.Indicator(
        indicator.type().level1().orElse(""),
        indicator.type().level2().orElse(""),
        indicator.level2Raw().orElse(""),
        indicator.name(),
        indicator.description(),
        indicator.value().raw(),
        indicator.basis(),
        of(indicator.value()));
  }

  /** A value in the words of the oracle. */
  public static Truth.Value of(TargetValue value) {
    if (value instanceof TargetValue.Quantity quantity) {
      return Truth.Value.quantity(
          quantity.comparator().symbol(), quantity.number(), quantity.unit().text());
    }
    if (value instanceof TargetValue.Range range) {
      return Truth.Value.range(range.low(), range.high(), range.unit().text());
    }
    if (value instanceof TargetValue.Deadline deadline) {
      return deadline
          .date()
          .map(Truth.Value::deadline)
          .orElseGet(
              () ->
                  new Truth.Value(
                      "deadline",
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty()));
    }
    return value instanceof TargetValue.Placeholder
        ? Truth.Value.placeholder()
        : Truth.Value.qualitative();
  }
}
