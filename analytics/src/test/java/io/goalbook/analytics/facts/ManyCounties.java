package io.goalbook.analytics.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Forty counties in three provinces over two years, made from a seed: facts for the warehouse, and
 * beside them what of it must be counted. Among the counties are two of one name and some without a
 * code; among the tables are superseded, regional and self-evaluation ones and such of documents
 * that are gone.
 */
public final class ManyCounties {
  private static final List<String> PROVINCES = List.of("甲省", "乙省", "丙省");
  private static final List<String> BENEFITS = List.of("托养服务", "燃油补贴", "临时救助");
  private static final List<String> TYPES = List.of("数量指标", "质量指标", "社会效益指标");
  private static final List<String> VALUES = List.of("5个", "有所提高", "无", "2025年12月底");

  private final Random random;
  private int tables;
  private final Facts facts = new Facts();
  private final List<Project> projects = new ArrayList<>();
  private final List<Standard> standards = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<Typed> typed = new ArrayList<>();

  /** The same seed makes the same counties. */
  public ManyCounties(long seed) {
    random = new Random(seed);
    for (int county = 0; county < 40; county++) {
      for (int year : new int[] {2025, 2026}) {
        for (int table = random.nextInt(5); table > 0; table--) {
          project(county(county), year, random.nextInt(8));
        }
      }
    }
  }

  private static County county(int number) {
    // Counties 5 and 8 are of one name and one province; every tenth has no code.
    String name = number == 5 || number == 8 ? "新华区" : "县" + number;
    String code = number % 10 == 9 ? "" : String.valueOf(130_000 + 10_000 * (number % 3) + number);
    return new County(PROVINCES.get(number % 3), code, name);
  }

  private void project(County county, int year, int fate) {
    tables++;
    String id = county.key() + "/" + year + "/" + tables;
    Project project = new Project(id, county, year);
    String document = "document of " + id;
    facts.document(document, fate == 0 ? "gone" : "partly_read");
    facts.project(
        id,
        "province",
        county.province(),
        "county_code",
        county.code(),
        "county",
        county.name(),
        "fiscal_year",
        year,
        "table_kind",
        fate == 1 ? "regional" : fate == 2 ? "self_evaluation" : "project",
        "superseded_by",
        fate == 3 ? "another" : "");
    boolean counted = fate > 3;
    if (counted) {
      projects.add(project);
    }
    for (String benefit : BENEFITS) {
      standard(project, benefit, counted);
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      target(project, counted);
    }
    for (String type : TYPES) {
      type(project, type, VALUES.get(random.nextInt(VALUES.size())), counted);
    }
    facts.indicator(id, "数量指标", "中期的", "7个", "term", "midterm");
  }

  private void standard(Project project, String benefit, boolean counted) {
    if (random.nextInt(3) == 0) {
      return;
    }
    String sign = List.of("", "", "", "≥", "≤").get(random.nextInt(5));
    // Few different amounts with odd cents: equal ones occur, and means end in half a cent.
    BigDecimal yuan = BigDecimal.valueOf(100_001 + 37_501L * random.nextInt(6), 2);
    facts.indicator(project.id(), "成本指标", benefit + "标准", sign + yuan.toPlainString() + "元/人");
    if (counted) {
      standards.add(new Standard(project, benefit, yuan, sign.isEmpty()));
      typed.add(new Typed(project, "成本指标", "quantity"));
    }
  }

  private void target(Project project, boolean counted) {
    BigDecimal percent = BigDecimal.valueOf(8000 + random.nextInt(2001), 2);
    facts.indicator(project.id(), "服务对象满意度指标", "群众满意度", "≥" + percent.toPlainString() + "%");
    if (counted) {
      targets.add(new Target(project, percent));
      typed.add(new Typed(project, "服务对象满意度指标", "quantity"));
    }
  }

  private void type(Project project, String level2, String value, boolean counted) {
    facts.indicator(project.id(), level2, "指标", value);
    if (counted) {
      typed.add(new Typed(project, level2, String.valueOf(Value.columns(value).get("value_kind"))));
    }
  }

  /** What goes into the warehouse. */
  public Facts facts() {
    return facts;
  }

  /** The projects that count. */
  public List<Project> projects() {
    return projects;
  }

  /** The standards that count. */
  public List<Standard> standards() {
    return standards;
  }

  /** The satisfaction targets that count. */
  public List<Target> targets() {
    return targets;
  }

  /** The indicators that count. */
  public List<Typed> typed() {
    return typed;
  }

  /** A county; its code is empty when unknown. */
  public record County(String province, String code, String name) {
    /** What keys it. */
    public String key() {
      return code.isEmpty() ? province + name : code;
    }
  }

  /** A goal table that counts. */
  public record Project(String id, County county, int year) {}

  /** A rate per person. */
  public record Standard(Project project, String benefit, BigDecimal yuan, boolean exact) {}

  /** A satisfaction target in per cent. */
  public record Target(Project project, BigDecimal percent) {}

  /** An indicator's type. */
  public record Typed(Project project, String level2, String kind) {}
}
