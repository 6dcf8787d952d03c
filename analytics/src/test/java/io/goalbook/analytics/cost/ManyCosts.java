package io.goalbook.analytics.cost;

import static java.math.RoundingMode.HALF_UP;

import io.goalbook.analytics.facts.Facts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Forty counties in three provinces over two years, with standards of all four origins, made from a
 * seed: facts for the warehouse, and beside them what of it must be counted. Two counties of one
 * province have one name; some tables are re-issued, of other kinds or of documents that are gone;
 * half of the counties use the levels of 2021.
 */
final class ManyCosts {
  private static final List<String> PROVINCES = List.of("甲省", "乙省", "丙省");
  private static final List<String> SIGNS = List.of("", "", "", "≥", "≤");
  private static final Map<String, String> TURNED = Map.of("", "", "≥", "≤", "≤", "≥");

  private final Random random;
  private final int left;
  private final Facts facts = new Facts();
  private final List<Truth> truths = new ArrayList<>();
  private int tables;

  private ManyCosts(long seed, int left) {
    random = new Random(seed);
    this.left = left;
    for (int county = 0; county < 40; county++) {
      for (int year : new int[] {2025, 2026}) {
        for (int table = random.nextInt(6); table > 0; table--) {
          project(county, year);
        }
      }
    }
  }

  /** The same seed makes the same counties. */
  static ManyCosts of(long seed) {
    return new ManyCosts(seed, -1);
  }

  /** The same counties without one of them. */
  static ManyCosts without(int county, long seed) {
    return new ManyCosts(seed, county);
  }

  static String code(int county) {
    return String.valueOf(130_000 + 10_000 * (county % 3) + county);
  }

  private void project(int county, int year) {
    tables++;
    int fate = random.nextInt(9);
    String id = "P" + tables;
    Truth basis = basis(county, year, fate > 3);
    BigDecimal number = BigDecimal.valueOf(3 + random.nextInt(40));
    boolean of2021 = county % 2 == 0;
    if (county == left) {
      return;
    }
    facts.document("document of " + id, fate == 0 ? "gone" : "read");
    facts.project(
        id,
        "province",
        basis.province(),
        "county_code",
        basis.county(),
        "county",
        county == 5 || county == 8 ? "新华区" : "县" + county,
        "fiscal_year",
        year,
        "table_kind",
        fate == 1 ? "regional" : fate == 2 ? "self_evaluation" : "project",
        "superseded_by",
        fate == 3 ? "another" : "",
        "project_name",
        basis.origin().equals("implied") ? "临时救助" : "其他",
        "budget_yuan",
        basis.origin().equals("implied") ? basis.yuan().multiply(number) : "");
    Object[] level = {"level1", "产出指标", "cost_level2", of2021 ? "经济成本指标" : ""};
    String yuan = basis.yuan().toPlainString();
    switch (basis.origin()) {
      case "declared" -> facts.indicator(id, "成本指标", "托养服务标准", basis.sign() + yuan + "元/人", level);
      case "narrative" ->
          facts.narrative(
              id, yuan, "person", "year", "每人每年" + yuan + "元", "残疾人燃油补贴每人每年" + yuan + "元");
      case "derived" -> {
        String total = basis.yuan().multiply(number).toPlainString();
        facts.indicator(id, "成本指标", "村联络员补助", total + "元/年", level);
        facts.indicator(id, "数量指标", "村联络员人数", TURNED.get(basis.sign()) + number + "人");
      }
      default -> facts.indicator(id, "数量指标", "救助人数", TURNED.get(basis.sign()) + number + "人");
    }
    if (basis.counts()) {
      truths.add(basis);
    }
  }

  private Truth basis(int county, int year, boolean counts) {
    int kind = random.nextInt(4);
    String origin = List.of("declared", "narrative", "derived", "implied").get(kind);
    // Many copy one amount, the others are near it or far off; odd cents make means end in a half.
    long cents = random.nextInt(3) == 0 ? 100_001 : 90_001 + 2_503L * random.nextInt(10);
    if (random.nextInt(12) == 0) {
      cents *= 7;
    }
    String sign = SIGNS.get(random.nextInt(SIGNS.size()));
    return new Truth(
        origin,
        PROVINCES.get(county % 3),
        code(county),
        year,
        BigDecimal.valueOf(cents, 2).setScale(2, HALF_UP),
        origin.equals("narrative") ? "" : sign,
        counts);
  }

  Facts facts() {
    return facts;
  }

  /** The bases that count. */
  List<Truth> truths() {
    return truths;
  }

  /**
   * One basis.
   *
   * @param sign ≥, ≤ or nothing
   * @param counts whether its table is in the statistics
   */
  record Truth(
      String origin,
      String province,
      String county,
      int year,
      BigDecimal yuan,
      String sign,
      boolean counts) {
    boolean exact() {
      return sign.isEmpty();
    }
  }
}
