package io.goalbook.analytics.facts;

import io.goalbook.model.words.ReferenceTables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page beside a statistic; its worked example is given and expected rows in tables. */
public final class Page {
  private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");
  private static final Pattern TABLE =
      Pattern.compile("(?m)^(Given|Then) `([\\w.-]+)`(.*):\n\n((?:\\|.*\n)+)");

  private final String text;

  private Page(String text) {
    this.text = text;
  }

  /** The page of a statistic: its class's name with {@code .md}. */
  public static Page of(Class<?> statistic) throws IOException {
    try (InputStream in = statistic.getResourceAsStream(statistic.getSimpleName() + ".md")) {
      if (in == null) {
        throw new IllegalStateException("no page beside " + statistic);
      }
      return new Page(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** The headings below the title. */
  public List<String> headings() {
    return HEADING.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** What is given. */
  public Facts facts() {
    Facts facts = new Facts();
    for (Table table : tables("Given")) {
      for (Map<String, Object> row : table.cells()) {
        add(facts, table.caption(), row);
      }
    }
    return facts;
  }

  private static void add(Facts facts, String table, Map<String, Object> row) {
    String project = String.valueOf(row.get("project_id"));
    switch (table) {
      case "documents" -> facts.document(row);
      case "projects" -> facts.project(project, row);
      case "department_goals" -> facts.departmentGoal(text(row, "goal_id"), row);
      case "department_indicators" ->
          facts.departmentIndicator(text(row, "goal_id"), text(row, "name"), text(row, "value"));
      case "readings" -> facts.reading("document of " + project, text(row, "first_read"));
      case "indicators" -> {
        Map<String, Object> indicator = new LinkedHashMap<>(row);
        indicator.putAll(Value.columns(String.valueOf(indicator.remove("value"))));
        facts.indicator(project, indicator);
      }
      default -> {
        if (!table.endsWith(".csv")) {
          facts.row(table, row);
        }
      }
    }
  }

  private static String text(Map<String, Object> row, String column) {
    return String.valueOf(row.get(column));
  }

  /**
   * The reference tables that are given: tables whose caption ends in {@code .csv}.
   *
   * @param folder where they are written before they are read as the program reads them
   */
  public ReferenceTables reference(Path folder) throws IOException {
    for (Table table : tables("Given")) {
      if (table.caption().endsWith(".csv")) {
        StringBuilder lines = new StringBuilder(String.join(",", table.columns())).append('\n');
        table.rows().forEach(row -> lines.append(String.join(",", row)).append('\n'));
        Files.writeString(folder.resolve(table.caption()), lines);
      }
    }
    return ReferenceTables.load(Optional.of(folder));
  }

  /** What is computed: its caption is the table's name, with a condition if there is one. */
  public Table then() {
    List<Table> tables = tables("Then");
    if (tables.size() != 1) {
      throw new IllegalStateException("one result, not " + tables.size());
    }
    return tables.get(0);
  }

  private List<Table> tables(String kind) {
    List<Table> tables = new ArrayList<>();
    Matcher found = TABLE.matcher(text);
    while (found.find()) {
      if (found.group(1).equals(kind)) {
        List<List<String>> lines = found.group(4).lines().map(Page::cells).toList();
        tables.add(
            new Table(
                found.group(2) + found.group(3), lines.get(0), lines.subList(2, lines.size())));
      }
    }
    return tables;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
        .map(String::trim)
        .toList();
  }

  /** A table of the page. */
  public record Table(String caption, List<String> columns, List<List<String>> rows) {
    List<Map<String, Object>> cells() {
      return rows.stream()
          .map(
              row -> {
                Map<String, Object> cells = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                  if (!row.get(i).isEmpty()) {
                    cells.put(columns.get(i), row.get(i));
                  }
                }
                return cells;
              })
          .toList();
    }
  }
}
