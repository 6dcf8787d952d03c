package io.goalbook.ingest.corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a careful person reads in one document. Plain values that share nothing with the program, so
 * that they can be its oracle.
 *
 * @param path relative to the inbox, with slashes; empty for a document that is in no inbox
 * @param province by its GB/T 2260 name
 * @param city the city between province and county, where there is one
 * @param county by its GB/T 2260 name
 * @param countyCode six digits; empty when the document and its folder do not tell
 * @param department the unit that files, for example 怀来县残疾人联合会
 * @param departmentCode the unit's code as printed before its name
 * @param goals department goals, where the document has such a part
 */
public record Truth(
    String path,
    String province,
    Optional<String> city,
    String county,
    Optional<String> countyCode,
    int fiscalYear,
    String department,
    Optional<String> departmentCode,
    List<Project> projects,
    Optional<DepartmentGoals> goals) {

  /** Copies the list. */
  public Truth {
    projects = List.copyOf(projects);
  }

  /** The same truth about a document at another place. */
  public Truth at(String newPath) {
    return new Truth(
        newPath,
        province,
        city,
        county,
        countyCode,
        fiscalYear,
        department,
        departmentCode,
        projects,
        goals);
  }

  /** The same document with other projects. */
  public Truth with(List<Project> newProjects) {
    return new Truth(
        path,
        province,
        city,
        county,
        countyCode,
        fiscalYear,
        department,
        departmentCode,
        newProjects,
        goals);
  }

  /** All indicators of all projects, in reading order. */
  public List<Indicator> indicators() {
    return projects.stream().flatMap(project -> project.indicators().stream()).toList();
  }

  /**
   * One goal table.
   *
   * @param ordinal from 1, in reading order
   * @param title as printed
   * @param documentNumber the 文号 at the head of the name
   * @param competentDepartment where the form prints it
   * @param implementingUnit where the form prints it
   * @param budgetYuan the annual budget in yuan
   * @param budgetRaw as printed
   * @param budgetUnit 元 or 万元
   * @param otherFundsYuan in yuan; empty where the cell is
   * @param fundUse empty where the form has none
   * @param spendingPlan empty where the form has none
   */
  public record Project(
      int ordinal,
      String title,
      String name,
      Optional<String> code,
      Optional<String> documentNumber,
      Optional<String> competentDepartment,
      Optional<String> implementingUnit,
      BigDecimal budgetYuan,
      String budgetRaw,
      String budgetUnit,
      Optional<BigDecimal> fiscalFundsYuan,
      Optional<BigDecimal> otherFundsYuan,
      Optional<String> fundUse,
      List<SpendingPoint> spendingPlan,
      String goal,
      List<Indicator> indicators) {

    /** Copies the lists. */
    public Project {
      spendingPlan = List.copyOf(spendingPlan);
      indicators = List.copyOf(indicators);
    }
  }

  /**
   * A point of a spending plan.
   *
   * @param point as printed, for example 3月底
   * @param cumulativePercent per cent of the budget spent by then
   */
  public record SpendingPoint(String point, BigDecimal cumulativePercent) {}

  /**
   * One row of an indicator block.
   *
   * @param level1 canonical
   * @param level2 canonical
   * @param level2Raw the wording of the form
   * @param rawValue the value cell, trimmed
   */
  public record Indicator(
      String level1,
      String level2,
      String level2Raw,
      String name,
      Optional<String> description,
      String rawValue,
      Optional<String> basis,
      Value value) {}

  /**
   * A parsed target value.
   *
   * @param kind quantity, range, deadline, qualitative or placeholder
   * @param comparator {@code >= <= = > <}, of a quantity
   * @param number as printed in {@code unit}; the lower one of a range
   * @param numberHigh the upper one of a range
   * @param date of a deadline that names a day
   */
  public record Value(
      String kind,
      Optional<String> comparator,
      Optional<BigDecimal> number,
      Optional<BigDecimal> numberHigh,
      Optional<String> unit,
      Optional<LocalDate> date) {

    /** A number with its unit. */
    public static Value quantity(String comparator, BigDecimal number, String unit) {
      return new Value(
          "quantity",
          Optional.of(comparator),
          Optional.of(number),
          Optional.empty(),
          Optional.of(unit),
          Optional.empty());
    }

    /** Two bounds with their unit. */
    public static Value range(BigDecimal low, BigDecimal high, String unit) {
      return new Value(
          "range",
          Optional.empty(),
          Optional.of(low),
          Optional.of(high),
          Optional.of(unit),
          Optional.empty());
    }

    /** The last day meant. */
    public static Value deadline(LocalDate date) {
      return new Value(
          "deadline",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(date));
    }

    /** A target in words. */
    public static Value qualitative() {
      return wordless("qualitative");
    }

    /** No target. */
    public static Value placeholder() {
      return wordless("placeholder");
    }

    private static Value wordless(String kind) {
      return new Value(
          kind,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /**
   * The part on the whole department.
   *
   * @param overall the overall goal; empty where the expectation does not hold it
   * @param safeguards the titles, in reading order
   */
  public record DepartmentGoals(String overall, List<SubGoal> subGoals, List<String> safeguards) {

    /** Copies the lists. */
    public DepartmentGoals {
      subGoals = List.copyOf(subGoals);
      safeguards = List.copyOf(safeguards);
    }
  }

  /**
   * One sub-goal.
   *
   * @param number as printed, with full-width brackets
   * @param text its goal; empty where the expectation does not hold it
   */
  public record SubGoal(String number, String title, String text, List<ProseIndicator> indicators) {

    /** Copies the list. */
    public SubGoal {
      indicators = List.copyOf(indicators);
    }
  }

  /** An indicator in prose. */
  public record ProseIndicator(String name, String rawValue, Value value) {}
}
