package io.goalbook.ingest.accuracy;

import io.goalbook.ingest.corpus.Truth;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a careful person reads in a real form: {@code NAME.expected.json}. */
public final class FormJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final Map<String, BigDecimal> YUAN =
      Map.of("元", BigDecimal.ONE, "万元", new BigDecimal(10_000), "万", new BigDecimal(10_000));

  private FormJson() {}

  /**
   * Reads an expectation.
   *
   * @param file names the form in the report
   * @param json the content of the expectation
   */
  public static Expected read(String file, byte[] json) {
    JsonNode root = MAPPER.readTree(json);
    return new Expected(
        file, children(root, "projects").map(project -> project(root, project)).toList());
  }

  private static Expected.Project project(JsonNode root, JsonNode project) {
    JsonNode amount = project.get("amount");
    Optional<BigDecimal> unit = text(amount, "unit").map(YUAN::get);
    Map<String, String> details = new LinkedHashMap<>();
    text(root, "county").ifPresent(county -> details.put("county", county));
    text(root, "year").ifPresent(year -> details.put("year", year));
    unit.flatMap(factor -> number(amount, "total").map(factor::multiply))
        .ifPresent(total -> details.put("total_budget", PlainText.number(total)));
    return new Expected.Project(
        text(project, "name").orElse(""),
        unit.flatMap(factor -> number(amount, "value").map(factor::multiply)),
        Stream.of(text(project, "department"), text(project, "implementing_unit"))
            .flatMap(Optional::stream)
            .toList(),
        details,
        children(project, "indicators").map(FormJson::indicator).toList());
  }

  private static Expected.Indicator indicator(JsonNode indicator) {
    Map<String, String> details = new LinkedHashMap<>();
    number(indicator, "weight")
        .ifPresent(weight -> details.put("weight", PlainText.number(weight)));
    text(indicator, "actual").ifPresent(actual -> details.put("actual", actual));
    return new Expected.Indicator(
        PrintedLevels.onScale(
            text(indicator, "level1").orElse(""), text(indicator, "level2").orElse("")),
        text(indicator, "name").orElse(""),
        text(indicator, "value_text").orElse(""),
        value(indicator),
        text(indicator, "comparator").filter(sign -> !sign.equals("none")).isPresent(),
        details);
  }

  private static Truth.Value value(JsonNode indicator) {
    return switch (text(indicator, "kind").orElse("")) {
      case "number" -> quantity(indicator);
      case "date" -> wordless("deadline");
      case "text", "yesno" -> wordless("qualitative");
      case "empty" -> wordless("placeholder");
      case Expected.DOUBTFUL -> wordless(Expected.DOUBTFUL);
      default -> throw new IllegalArgumentException("no such kind: " + indicator);
    };
  }

  private static Truth.Value quantity(JsonNode indicator) {
    BigDecimal number = number(indicator, "number").orElseThrow();
    String unit = text(indicator, "unit").orElse("");
    String comparator = text(indicator, "comparator").orElse("");
    return number(indicator, "number_high")
        .map(high -> Truth.Value.range(number, high, unit))
        .orElseGet(
            () -> Truth.Value.quantity(comparator.equals("none") ? "=" : comparator, number, unit));
  }

  private static Truth.Value wordless(String kind) {
    return new Truth.Value(
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Stream<JsonNode> children(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(List::of).orElse(List.of()).stream()
        .flatMap(JsonNode::valueStream);
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field))
        .filter(value -> !value.isNull())
        .map(JsonNode::asString);
  }

  private static Optional<BigDecimal> number(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field))
        .filter(JsonNode::isNumber)
        .map(JsonNode::decimalValue);
  }
}
