package io.goalbook.analytics.project;

import io.goalbook.model.place.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code project_kinds}: what a project is.
 *
 * @param projectId the goal table
 * @param place whose it is
 * @param department 主管部门, else 实施单位, as printed
 * @param departmentKind the department without unit code and county; 未载明 when none is printed
 * @param field 残疾人, 教育 …; 未归类 when neither department nor name say
 * @param form the family of form of its document
 * @param source whose money it is
 * @param fund what kind of money it is
 * @param hasGoals whether at least one real indicator is set
 * @param budgetYuan the annual budget in yuan; empty when the form does not say
 * @param location where the table stands
 */
public record ProjectKind(
    String projectId,
    Place place,
    Optional<String> department,
    String departmentKind,
    String field,
    String form,
    Source source,
    Fund fund,
    boolean hasGoals,
    Optional<BigDecimal> budgetYuan,
    String location) {

  /**
   * Whose money it is.
   *
   * @param documentNumber in one way of writing: 冀财社〔2024〕163号
   * @param level {@code central, province, city, county, unknown, none}
   * @param basis {@code transfers, document_number, none}
   */
  public record Source(Optional<String> documentNumber, String level, String basis) {}

  /**
   * What kind of money it is.
   *
   * @param name 彩票公益金 …; 未载明, 多种资金
   * @param budgetKind 一般公共预算 …; 未载明, 多种资金
   * @param basis {@code transfers, project_name, fund_use, none}
   */
  public record Fund(String name, String budgetKind, String basis) {}
}
