package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.Truth.DepartmentGoals;
import io.goalbook.ingest.corpus.Truth.Indicator;
import io.goalbook.ingest.corpus.Truth.Project;
import io.goalbook.ingest.corpus.Truth.ProseIndicator;
import io.goalbook.ingest.corpus.Truth.SpendingPoint;
import io.goalbook.ingest.corpus.Truth.SubGoal;
import io.goalbook.ingest.corpus.Truth.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the expectation files of the samples. */
public final class TruthJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private TruthJson() {}

  /** The truth about Huailai's document of 2025: ten projects and department goals. */
  public static Truth huailai() {
    return read(Samples.bytes("huailai-2025.json"));
  }

  /** The truth about Pingluo's document of 2026: four projects. */
  public static Truth pingluo() {
    return read(Samples.bytes("pingluo-2026.json"));
  }

  /**
   * Reads an expectation file.
   *
   * @param json the content of the file
   */
  public static Truth read(byte[] json) {
    JsonNode root = MAPPER.readTree(json);
    return new Truth(
        "",
        required(root, "province"),
        text(root, "city"),
        required(root, "county"),
        text(root, "county_code"),
        root.get("fiscal_year").intValue(),
        required(root, "department"),
        text(root, "department_code"),
        children(root, "tables").map(TruthJson::project).toList(),
        Optional.ofNullable(root.get("overall")).map(TruthJson::departmentGoals));
  }

  private static Project project(JsonNode table) {
    return new Project(
        table.get("ordinal").intValue(),
        required(table, "title"),
        required(table, "name"),
        text(table, "code"),
        text(table, "document_number"),
        text(table, "competent_department").or(() -> text(table, "department")),
        text(table, "implementing_unit").or(() -> text(table, "department")),
        number(table, "budget_yuan").orElseThrow(),
        required(table, "budget_raw"),
        text(table, "budget_unit").or(() -> text(table, "amount_unit")).orElseThrow(),
        number(table, "fiscal_funds_yuan"),
        number(table, "other_funds_yuan"),
        text(table, "fund_use"),
        spendingPlan(table),
        required(table, "goal"),
        children(table, "indicators").map(TruthJson::indicator).toList());
  }

  private static List<SpendingPoint> spendingPlan(JsonNode table) {
    JsonNode plan = table.get("spending_plan");
    if (plan == null) {
      return List.of();
    }
    return plan.properties().stream()
        .map(entry -> new SpendingPoint(entry.getKey(), entry.getValue().decimalValue()))
        .toList();
  }

  private static Indicator indicator(JsonNode row) {
    return new Indicator(
        required(row, "level1"),
        required(row, "level2"),
        required(row, "level2_raw"),
        required(row, "name"),
        text(row, "description"),
        required(row, "raw_value"),
        text(row, "basis"),
        value(row.get("value")));
  }

  private static Value value(JsonNode value) {
    return new Value(
        required(value, "kind"),
        text(value, "comparator"),
        number(value, "number"),
        number(value, "number_high"),
        text(value, "unit"),
        text(value, "date").map(LocalDate::parse));
  }

  private static DepartmentGoals departmentGoals(JsonNode overall) {
    return new DepartmentGoals(
        "",
        children(overall, "sub_goals").map(TruthJson::subGoal).toList(),
        children(overall, "safeguards").map(JsonNode::stringValue).toList());
  }

  private static SubGoal subGoal(JsonNode goal) {
    return new SubGoal(
        required(goal, "number"),
        required(goal, "title"),
        "",
        children(goal, "indicators").map(TruthJson::proseIndicator).toList());
  }

  private static ProseIndicator proseIndicator(JsonNode row) {
    return new ProseIndicator(
        required(row, "name"), required(row, "raw_value"), value(row.get("value")));
  }

  private static Stream<JsonNode> children(JsonNode node, String field) {
    return node.get(field).valueStream();
  }

  private static String required(JsonNode node, String field) {
    return text(node, field)
        .orElseThrow(() -> new IllegalArgumentException("no " + field + " in " + node));
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value.stringValue());
  }

  private static Optional<BigDecimal> number(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value.decimalValue());
  }
}
