package io.goalbook.analytics.facts;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two sample documents, as a careful person reads them. */
public final class SampleCounties {
  private static final Pattern RATE_IN_TEXT = Pattern.compile("([^。：]*：[^。]*)(每人每年([0-9]+)元)");

  private final Facts facts = new Facts();

  private SampleCounties() {}

  /** Both counties' facts; a project's id is {@code county/ordinal}. */
  public static Facts facts() throws IOException {
    SampleCounties samples = new SampleCounties();
    samples.county("huailai-2025", "130730");
    samples.county("pingluo-2026", "640221");
    return samples.facts;
  }

  /** One of the expected files. */
  public static JsonNode json(String name) throws IOException {
    try (InputStream in = SampleCounties.class.getResourceAsStream("/expected/" + name + ".json")) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return JsonMapper.shared().readTree(in);
    }
  }

  private void county(String name, String code) throws IOException {
    JsonNode document = json(name);
    for (JsonNode table : document.get("tables")) {
      String id = document.get("county").asString() + "/" + table.get("ordinal").asString();
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("document_id", name);
      copy(document, "province", row, "province");
      row.put("county_code", code);
      copy(document, "county", row, "county");
      copy(document, "fiscal_year", row, "fiscal_year");
      copy(table, "name", row, "project_name");
      copy(table, "budget_yuan", row, "budget_yuan");
      copy(table, "budget_raw", row, "budget_raw");
      copy(table, "fund_use", row, "fund_use");
      copy(table, "goal", row, "goal");
      facts.project(id, row);
      narratives(id, table.get("goal").asString());
      table.get("indicators").forEach(indicator -> indicator(id, indicator));
    }
  }

  private void narratives(String project, String goal) {
    Matcher rate = RATE_IN_TEXT.matcher(goal);
    while (rate.find()) {
      facts.narrative(project, rate.group(3), "person", "year", rate.group(2), rate.group());
    }
  }

  private void indicator(String project, JsonNode indicator) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (String column : new String[] {"level1", "level2", "name", "description", "raw_value"}) {
      copy(indicator, column, row, column);
    }
    JsonNode value = indicator.get("value");
    copy(value, "kind", row, "value_kind");
    copy(value, "comparator", row, "comparator");
    copy(value, "number", row, "number");
    copy(value, "unit", row, "unit");
    copy(value, "date", row, "deadline");
    if (value.hasNonNull("unit")) {
      row.putAll(Value.money(value.get("number").asString(), value.get("unit").asString()));
    }
    facts.indicator(project, row);
  }

  private static void copy(JsonNode from, String field, Map<String, Object> row, String column) {
    if (from.hasNonNull(field)) {
      row.put(column, from.get(field).asString());
    }
  }
}
