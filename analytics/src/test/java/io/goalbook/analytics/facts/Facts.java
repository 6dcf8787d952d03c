package io.goalbook.analytics.facts;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duckdb.DuckDBConnection;

/**
 * The facts of a warehouse, row by row; what a test does not say takes a plain default. Documents
 * that no one describes are read ones.
 */
public final class Facts {
  private final Map<String, Map<String, Object>> documents = new LinkedHashMap<>();
  private final List<Map<String, Object>> projects = new ArrayList<>();
  private final List<Map<String, Object>> indicators = new ArrayList<>();
  private final List<Map<String, Object>> narratives = new ArrayList<>();
  private final List<Map<String, Object>> departmentGoals = new ArrayList<>();
  private final List<Map<String, Object>> readings = new ArrayList<>();
  private final Map<String, List<Map<String, Object>>> others = new LinkedHashMap<>();

  /** A document that is something else than read. */
  public Facts document(String id, String status) {
    documents.put(id, document(id));
    documents.get(id).put("status", status);
    return this;
  }

  /** A document: cells that are given replace the plain defaults. */
  public Facts document(Map<String, Object> cells) {
    String id = String.valueOf(cells.get("document_id"));
    documents.computeIfAbsent(id, Facts::document).putAll(cells);
    return this;
  }

  /** A row of any other table, all that it needs given by column and value in turn. */
  public Facts row(String table, Object... cells) {
    return row(table, cells(cells));
  }

  /** A row of any other table. */
  public Facts row(String table, Map<String, Object> cells) {
    others.computeIfAbsent(table, name -> new ArrayList<>()).add(cells);
    return this;
  }

  /** Some points of a spending plan, in per cent of the budget. */
  public Facts plan(String project, int... percents) {
    for (int i = 0; i < percents.length; i++) {
      int month = 12 * (i + 1) / percents.length;
      row(
          "spending_plan",
          "project_id",
          project,
          "point",
          month + "月底",
          "cumulative_percent",
          percents[i],
          "point_date",
          "2025-%02d-28".formatted(month));
    }
    return this;
  }

  /** A goal table: column and value in turn. */
  public Facts project(String id, Object... cells) {
    return project(id, cells(cells));
  }

  /** A goal table. */
  public Facts project(String id, Map<String, Object> cells) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("project_id", id);
    row.put("document_id", "document of " + id);
    row.put("table_ordinal", 1);
    row.put("table_kind", "project");
    row.put("confidence", 1);
    row.put("location", id);
    row.putAll(cells);
    row.values().removeIf(""::equals);
    projects.add(row);
    documents.computeIfAbsent(row.get("document_id").toString(), Facts::document);
    return this;
  }

  /**
   * An indicator with a printed value such as {@code ≥46人}; further cells by column and value in
   * turn.
   */
  public Facts indicator(
      String project, String level2, String name, String value, Object... cells) {
    Map<String, Object> given = cells(cells);
    given.putIfAbsent("level2", level2);
    given.putIfAbsent("name", name);
    Map<String, Object> row = new LinkedHashMap<>(Value.columns(value));
    row.putAll(given);
    return indicator(project, row);
  }

  /** An indicator; level 1 follows from level 2 unless it is given. */
  public Facts indicator(String project, Map<String, Object> cells) {
    int ordinal = indicators.size() + 1;
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("indicator_id", project + "/" + ordinal);
    row.put("project_id", project);
    row.put("document_id", "document of " + project);
    row.put("ordinal", ordinal);
    row.put("scope", "project");
    row.put("comparator_printed", true);
    row.put("term", "annual");
    row.put("confidence", 1);
    row.put("location", project + "/行" + ordinal);
    row.put("level1", level1(String.valueOf(cells.get("level2"))));
    row.putAll(cells);
    row.put("name_raw", row.get("name"));
    row.values().removeIf(""::equals);
    indicators.add(row);
    return this;
  }

  /** A rate in a goal text, for example {@code 每人每年20000元}. */
  public Facts narrative(
      String project, String yuan, String per, String period, String quotation, String context) {
    narratives.add(
        Map.of(
            "project_id", project,
            "ordinal", narratives.size() + 1,
            "comparator", "=",
            "yuan", yuan,
            "per", per,
            "period", period,
            "quotation", quotation,
            "context", context,
            "location", project + "/目标"));
    return this;
  }

  /** A goal of a department: column and value in turn. */
  public Facts departmentGoal(String id, Object... cells) {
    return departmentGoal(id, cells(cells));
  }

  /** A goal of a department. */
  public Facts departmentGoal(String id, Map<String, Object> cells) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("goal_id", id);
    row.put("document_id", "document of " + id);
    row.put("section", "sub_goal");
    row.put("text", id);
    row.put("location", id);
    row.putAll(cells);
    departmentGoals.add(row);
    documents.computeIfAbsent(row.get("document_id").toString(), Facts::document);
    return this;
  }

  /** An indicator in a department's goal, with a printed value such as {@code ≥90%}. */
  public Facts departmentIndicator(String goal, String name, String value) {
    Map<String, Object> row = new LinkedHashMap<>(Value.columns(value));
    row.put("name", name);
    row.put("goal_id", goal);
    row.put("scope", "department");
    row.put("project_id", "");
    return indicator(goal, row);
  }

  /** The day on which a document was first read. */
  public Facts reading(String document, String firstRead) {
    readings.add(
        Map.of(
            "document_id", document,
            "words_version", "1",
            "reader_version", "1",
            "status", "read",
            "first_read", firstRead));
    return this;
  }

  /** The same facts in another order of arrival. */
  public Facts shuffled(long seed) {
    Facts shuffled = new Facts();
    shuffled.documents.putAll(documents);
    shuffled.projects.addAll(projects);
    shuffled.indicators.addAll(indicators);
    shuffled.narratives.addAll(narratives);
    shuffled.departmentGoals.addAll(departmentGoals);
    shuffled.readings.addAll(readings);
    others.forEach((table, rows) -> shuffled.others.put(table, new ArrayList<>(rows)));
    Collections.shuffle(shuffled.projects, new Random(seed));
    Collections.shuffle(shuffled.indicators, new Random(seed + 1));
    Collections.shuffle(shuffled.narratives, new Random(seed + 2));
    Collections.shuffle(shuffled.departmentGoals, new Random(seed + 3));
    shuffled.others.values().forEach(rows -> Collections.shuffle(rows, new Random(seed + 4)));
    return shuffled;
  }

  /** The same facts without the projects that have this in a column, and all that is theirs. */
  public Facts without(String column, String value) {
    Facts rest = new Facts();
    rest.documents.putAll(documents);
    projects.stream().filter(row -> !value.equals(row.get(column))).forEach(rest.projects::add);
    List<Object> kept = rest.projects.stream().map(row -> row.get("project_id")).toList();
    indicators.stream()
        .filter(row -> kept.contains(row.get("project_id")))
        .forEach(rest.indicators::add);
    narratives.stream()
        .filter(row -> kept.contains(row.get("project_id")))
        .forEach(rest.narratives::add);
    others.forEach(
        (table, rows) ->
            rest.others.put(
                table,
                new ArrayList<>(
                    rows.stream().filter(row -> kept.contains(row.get("project_id"))).toList())));
    return rest;
  }

  /** Appends all to the tables. */
  public void load(DuckDBConnection connection) throws SQLException {
    TableLoader loader = new TableLoader(connection);
    loader.append("documents", List.copyOf(documents.values()));
    loader.append("projects", projects);
    loader.append("indicators", indicators);
    loader.append("narrative_amounts", narratives);
    loader.append("department_goals", departmentGoals);
    loader.append("readings", readings);
    for (Map.Entry<String, List<Map<String, Object>>> other : others.entrySet()) {
      loader.append(other.getKey(), other.getValue());
    }
  }

  private static Map<String, Object> document(String id) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("document_id", id);
    row.put("path", id);
    row.put("sha256", id);
    row.put("status", "read");
    for (String count :
        List.of("bytes", "goal_tables", "indicators", "rows_seen", "rows_reported", "masked")) {
      row.put(count, 0);
    }
    return row;
  }

  private static String level1(String level2) {
    return switch (level2) {
      case "数量指标", "质量指标", "时效指标", "成本指标" -> "产出指标";
      case "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标" -> "效益指标";
      case "服务对象满意度指标" -> "满意度指标";
      default -> "";
    };
  }

  private static Map<String, Object> cells(Object... cells) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i].toString(), cells[i + 1]);
    }
    return row;
  }
}
