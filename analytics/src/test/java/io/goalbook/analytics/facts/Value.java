package io.goalbook.analytics.facts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a printed value such as {@code ≥1500元/人·月} as the columns of {@code indicators}. */
final class Value {
  private static final Pattern QUANTITY = Pattern.compile("([≥≤><]?)([0-9.]+)(.*)");
  private static final Map<String, String> COMPARATORS =
      Map.of("≥", ">=", "≤", "<=", ">", ">", "<", "<", "", "=");
  private static final Map<String, String> PERIODS =
      Map.of("年", "year", "季", "quarter", "月", "month", "天", "day", "学期", "term", "次性", "once");
  private static final Map<String, String> PAYEES =
      Map.of("人", "person", "户", "household", "人次", "person_time");
  private static final Map<String, Integer> MONEY = Map.of("元", 1, "万元", 10_000);

  private Value() {}

  static Map<String, Object> columns(String printed) {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("raw_value", printed);
    Matcher quantity = QUANTITY.matcher(printed);
    if (printed.equals("无")) {
      columns.put("value_kind", "placeholder");
    } else if (printed.endsWith("底")) {
      columns.put("value_kind", "deadline");
    } else if (!quantity.matches()) {
      columns.put("value_kind", "qualitative");
    } else {
      columns.put("value_kind", "quantity");
      columns.put("comparator", COMPARATORS.get(quantity.group(1)));
      columns.put("number", quantity.group(2));
      if (!quantity.group(3).isEmpty()) {
        columns.put("unit", quantity.group(3));
      }
      columns.putAll(money(quantity.group(2), quantity.group(3)));
    }
    return columns;
  }

  /** The columns yuan, per and period of a unit of money; none for another unit. */
  static Map<String, Object> money(String number, String unit) {
    String[] parts = unit.split("[/·]");
    Integer factor = MONEY.get(parts[0]);
    if (factor == null) {
      return Map.of();
    }
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("yuan", new BigDecimal(number).multiply(BigDecimal.valueOf(factor)));
    columns.put("period", "unstated");
    Arrays.stream(parts)
        .skip(1)
        .forEach(
            part -> {
              String period = PERIODS.get(part);
              if (period != null) {
                columns.put("period", period);
              } else {
                columns.put("per", PAYEES.getOrDefault(part, part));
              }
            });
    return columns;
  }
}
