package io.goalbook.model.goal;

import io.goalbook.model.place.Place;
import io.goalbook.model.source.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One goal table: what a project is for, its money and its indicators.
 *
 * @param ordinal its place among the goal tables of the document, from 1
 * @param kind project, regional table or self-evaluation
 * @param stage 申报, 批复 or 调整 where the form says so
 * @param place whose table it is
 * @param title the line above the table
 * @param titleDate the date that title or file name carries; decides which of two tables is later
 * @param name 项目名称
 * @param code 项目编码
 * @param documentNumber 文号, often the head of the name
 * @param competentDepartment 主管部门
 * @param implementingUnit 实施单位
 * @param departmentCode the digits before the department's name
 * @param funding the money
 * @param fundUse 资金用途
 * @param goal 绩效目标
 * @param spendingPlan in the order of the form
 * @param narrativeAmounts rates in running text
 * @param indicators in the order of the form
 * @param confidence how sure the reading is, 0.00 to 1.00
 * @param location where the table stands
 */
public record GoalTable(
    int ordinal,
    TableKind kind,
    Optional<Stage> stage,
    Place place,
    Optional<String> title,
    Optional<LocalDate> titleDate,
    Optional<String> name,
    Optional<String> code,
    Optional<String> documentNumber,
    Optional<String> competentDepartment,
    Optional<String> implementingUnit,
    Optional<String> departmentCode,
    Funding funding,
    Optional<String> fundUse,
    Optional<String> goal,
    List<SpendingPoint> spendingPlan,
    List<NarrativeAmount> narrativeAmounts,
    List<Indicator> indicators,
    BigDecimal confidence,
    Location location) {

  /** Copies the lists. */
  public GoalTable {
    spendingPlan = List.copyOf(spendingPlan);
    narrativeAmounts = List.copyOf(narrativeAmounts);
    indicators = List.copyOf(indicators);
  }

  /** The same table with other indicators and rates, and another confidence. */
  public GoalTable with(
      List<Indicator> newIndicators, List<NarrativeAmount> newAmounts, BigDecimal newConfidence) {
    return new GoalTable(
        ordinal,
        kind,
        stage,
        place,
        title,
        titleDate,
        name,
        code,
        documentNumber,
        competentDepartment,
        implementingUnit,
        departmentCode,
        funding,
        fundUse,
        goal,
        spendingPlan,
        newAmounts,
        newIndicators,
        newConfidence,
        location);
  }
}
