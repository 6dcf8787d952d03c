package io.goalbook.ingest.accuracy;

import io.goalbook.ingest.corpus.Truth;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a careful person reads in one document. Plain values that share nothing with the program, so
 * that they can be its oracle; what the program found is put into the same words to be compared.
 *
 * @param file names the document in the report
 * @param projects its goal tables, in reading order
 */
public record Expected(String file, List<Project> projects) {

  /** Copies the list. */
  public Expected {
    projects = List.copyOf(projects);
  }

  /**
   * One goal table.
   *
   * @param name 项目名称
   * @param budgetYuan the annual budget in yuan; empty when the unit is declared nowhere
   * @param departments competent department and implementing unit, as far as they are known
   * @param details what else is known, by field: kind, stage, county, year, total_budget; only
   *     those that are expected are compared
   * @param indicators in reading order
   */
  public record Project(
      String name,
      Optional<BigDecimal> budgetYuan,
      List<String> departments,
      Map<String, String> details,
      List<Indicator> indicators) {

    /** Copies lists and map. */
    public Project {
      departments = List.copyOf(departments);
      details = Map.copyOf(details);
      indicators = List.copyOf(indicators);
    }

    /** The indicators of a whole department, which are of no project and have no levels. */
    public static Project ofDepartment(List<Indicator> indicators) {
      return new Project(
          "",
          Optional.empty(),
          List.of(),
          Map.of("kind", "department"),
          indicators.stream().map(Indicator::withoutLevels).toList());
    }
  }

  /**
   * One indicator.
   *
   * @param levels on the scale of 2015
   * @param name without numbering, stars and template hints
   * @param rawValue the value cell alone
   * @param value its meaning; of the kind {@link #DOUBTFUL} when it must not be believed
   * @param comparatorPrinted whether a sign or word for the comparator is printed
   * @param details what else is known, by field: weight, actual, term, midterm, area
   */
  public record Indicator(
      Levels levels,
      String name,
      String rawValue,
      Truth.Value value,
      boolean comparatorPrinted,
      Map<String, String> details) {

    /** Copies the map. */
    public Indicator {
      details = Map.copyOf(details);
    }

    private Indicator withoutLevels() {
      return new Indicator(Levels.UNKNOWN, name, rawValue, value, comparatorPrinted, details);
    }

    /** A row without a value may be stored as a placeholder or left out: both are right. */
    boolean isOptional() {
      return rawValue.isBlank();
    }
  }

  /**
   * The type of an indicator; empty where the form does not tell.
   *
   * @param level1 for example 产出指标
   * @param level2 for example 数量指标
   * @param costLevel2 for example 经济成本指标
   */
  public record Levels(
      Optional<String> level1, Optional<String> level2, Optional<String> costLevel2) {
    /** Nothing is known. */
    public static final Levels UNKNOWN =
        new Levels(Optional.empty(), Optional.empty(), Optional.empty());

    /** Level 1 and 2 that are known. */
    public static Levels of(String level1, String level2) {
      return new Levels(Optional.of(level1), Optional.of(level2), Optional.empty());
    }
  }

  /** The kind of a value that looks like a number and is none, such as the serial of a date. */
  public static final String DOUBTFUL = "doubtful";
}
