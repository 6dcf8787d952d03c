package io.goalbook.ingest.accuracy;

import io.goalbook.ingest.layout.ReadTruth;
import io.goalbook.ingest.layout.Recognised;
import io.goalbook.model.goal.GoalTable;
import io.goalbook.model.goal.Indicator;
import io.goalbook.model.value.TargetValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts what the program read into the words of the expectation. */
final class FoundTables {
  private FoundTables() {}

  static List<Expected.Project> of(List<GoalTable> tables) {
    return tables.stream().map(FoundTables::project).toList();
  }

  /** The indicators of department goals behind the projects. */
  static List<Expected.Project> of(Recognised recognised) {
    List<Expected.Project> projects = new ArrayList<>(of(recognised.tables()));
    List<Expected.Indicator> ofDepartment =
        recognised.departmentGoals().stream()
            .flatMap(goal -> goal.indicators().stream())
            .map(FoundTables::indicator)
            .toList();
    if (!ofDepartment.isEmpty()) {
      projects.add(Expected.Project.ofDepartment(ofDepartment));
    }
    return projects;
  }

  private static Expected.Project project(GoalTable table) {
    return new Expected.Project(
        table.name().orElse(""),
        table.funding().budgetYuan(),
        Stream.of(table.competentDepartment(), table.implementingUnit())
            .flatMap(Optional::stream)
            .toList(),
        details(table),
        table.indicators().stream().map(FoundTables::indicator).toList());
  }

  private static Map<String, String> details(GoalTable table) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("kind", table.kind().code());
    table.stage().ifPresent(stage -> details.put("stage", stage.word()));
    table.place().county().ifPresent(county -> details.put("county", county));
    table.place().fiscalYear().ifPresent(year -> details.put("year", Integer.toString(year)));
    number(details, "total_budget", table.funding().totalBudgetYuan());
    number(details, "fiscal_funds", table.funding().fiscalFundsYuan());
    number(details, "other_funds", table.funding().otherFundsYuan());
    return details;
  }

  private static Expected.Indicator indicator(Indicator indicator) {
    return new Expected.Indicator(
        new Expected.Levels(
            indicator.type().level1(), indicator.type().level2(), indicator.type().costLevel2()),
        indicator.name(),
        indicator.value().raw(),
        ReadTruth.of(indicator.value()),
        indicator.value() instanceof TargetValue.Quantity quantity && quantity.comparatorPrinted(),
        details(indicator));
  }

  private static Map<String, String> details(Indicator indicator) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("term", indicator.term().name().toLowerCase(java.util.Locale.ROOT));
    number(details, "weight", indicator.weight());
    indicator.midtermRaw().ifPresent(raw -> details.put("midterm", raw));
    indicator.area().ifPresent(area -> details.put("area", area));
    indicator.actualRaw().ifPresent(actual -> details.put("actual", actual));
    return details;
  }

  private static void number(
      Map<String, String> details, String field, Optional<BigDecimal> number) {
    number.ifPresent(value -> details.put(field, PlainText.number(value)));
  }
}
