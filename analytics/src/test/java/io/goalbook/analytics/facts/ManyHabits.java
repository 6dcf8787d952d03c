package io.goalbook.analytics.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Forty counties in three provinces over two years that copy from themselves, from each other and
 * from last year, made from a seed: facts for the warehouse, and beside them the projects that
 * count. Two counties have one name, some have no code; some tables are superseded, regional or
 * self-evaluations, some documents gone.
 */
public final class ManyHabits {
  private static final List<String> PROVINCES = List.of("甲省", "乙省", "丙省");
  private static final List<int[]> PLANS =
      List.of(new int[] {25, 50, 75, 100}, new int[] {10, 100}, new int[] {30, 60, 100});
  private static final List<String> LEVELS = List.of("数量指标", "质量指标", "社会效益指标", "成本指标", "服务对象满意度指标");

  private final Random random;
  private final Facts facts = new Facts();
  private final List<Project> projects = new ArrayList<>();
  private final List<List<Row>> written = new ArrayList<>();
  private int tables;

  /** The same seed makes the same counties. */
  public ManyHabits(long seed) {
    random = new Random(seed);
    for (int number = 0; number < 40; number++) {
      List<List<Row>> lastYear = new ArrayList<>();
      for (int year : new int[] {2025, 2026}) {
        for (int name = 0; name < 5; name++) {
          if (random.nextInt(4) > 0) {
            project(number, year, name, lastYear);
          }
        }
      }
    }
  }

  private void project(int number, int year, int name, List<List<Row>> lastYear) {
    // Counties 5 and 8 are of one name and one province; every tenth has no code.
    String county = number == 5 || number == 8 ? "新华区" : "县" + number;
    String province = PROVINCES.get(number % 3);
    String code = number % 10 == 9 ? "" : String.valueOf(130_000 + 10_000 * (number % 3) + number);
    int fate = random.nextInt(12);
    String id = "%02d/%d/%03d".formatted(number, year, ++tables);
    long budget = List.of(0L, 5_000L, 10_000L, 63_000L).get(random.nextInt(4));
    facts.document("document of " + id, fate == 0 ? "gone" : "read");
    facts.project(
        id,
        "province",
        province,
        "city",
        "市" + number % 2,
        "county_code",
        code,
        "county",
        county,
        "fiscal_year",
        year,
        "project_name",
        year + "年项目" + (name < 4 ? name : 3),
        "implementing_unit",
        "残联",
        "budget_yuan",
        budget,
        "table_kind",
        fate == 1 ? "regional" : fate == 2 ? "self_evaluation" : "project",
        "superseded_by",
        fate == 3 ? "another" : "");
    int[] plan = PLANS.get(random.nextInt(random.nextInt(3) + 1));
    facts.plan(id, plan);
    List<Row> rows = rows(lastYear);
    for (Row row : rows) {
      facts.indicator(id, row.level2(), row.name(), row.value());
    }
    facts.indicator(id, "经济效益指标", "经济效益", "无");
    facts.indicator(id, "数量指标", "中期", "≥7个", "term", "midterm");
    if (fate > 3) {
      String key = code.isEmpty() ? province + "|市" + number % 2 + "|" + county : code;
      projects.add(
          new Project(
              id,
              province,
              key,
              year,
              "项目" + (name < 4 ? name : 3),
              budget,
              Arrays.stream(plan).boxed().toList(),
              rows));
      (year == 2025 ? lastYear : written).add(rows);
      written.add(rows);
    }
  }

  /** New ones, or those of last year, of another project or of another county, more or less. */
  private List<Row> rows(List<List<Row>> lastYear) {
    Map<String, Row> rows = new LinkedHashMap<>();
    List<List<Row>> sources = random.nextBoolean() ? lastYear : written;
    if (!sources.isEmpty() && random.nextInt(3) > 0) {
      sources.get(random.nextInt(sources.size())).forEach(row -> rows.put(row.name(), row));
      rows.values().removeIf(row -> random.nextInt(8) == 0);
    }
    if (random.nextInt(5) > 0) {
      rows.put("群众满意度", new Row("服务对象满意度指标", "群众满意度", "≥90%"));
    }
    while (rows.size() < 5) {
      String level2 = LEVELS.get(random.nextInt(LEVELS.size()));
      String name = level2.substring(0, 2) + (char) ('一' + random.nextInt(60)) + "人数";
      int number = 80 + random.nextInt(10);
      String value =
          switch (random.nextInt(4)) {
            case 0 -> "有所提高";
            case 1 -> number + "%";
            default -> "≥" + number + "%";
          };
      rows.put(name, new Row(level2, name, value));
    }
    return List.copyOf(rows.values());
  }

  /** What goes into the warehouse. */
  public Facts facts() {
    return facts;
  }

  /** The projects that count. */
  public List<Project> projects() {
    return projects;
  }

  /**
   * A project that counts.
   *
   * @param county what keys its county
   * @param name without the year
   * @param plan cumulative per cents
   */
  public record Project(
      String id,
      String province,
      String county,
      int year,
      String name,
      long budget,
      List<Integer> plan,
      List<Row> rows) {}

  /** An indicator that sets a target; each name once a project. */
  public record Row(String level2, String name, String value) {
    /** What is compared. */
    public String pair() {
      return name + " " + value;
    }
  }
}
