package io.goalbook.ingest.corpus.family;

import io.goalbook.ingest.accuracy.Expected;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A project before it is printed in a form.
 *
 * @param place whose it is
 * @param unit the unit that files
 * @param budgetYuan the annual budget: whole hundreds of yuan
 * @param otherYuan what of it is no fiscal money
 */
record Draft(
    Place place,
    String name,
    String unit,
    BigDecimal budgetYuan,
    BigDecimal otherYuan,
    String goal,
    List<Row> rows) {
  private static final BigDecimal WAN = new BigDecimal(10_000);

  /**
   * Whose documents they are.
   *
   * @param folder below the inbox, with province, county and year
   */
  record Place(String province, String county, int year, String folder) {}

  BigDecimal fiscalYuan() {
    return budgetYuan.subtract(otherYuan);
  }

  /** An amount in 万元 with two decimals. */
  static String wan(BigDecimal yuan) {
    return yuan.divide(WAN).setScale(2).toPlainString();
  }

  /** An amount in yuan with separators and two decimals. */
  static String yuan(BigDecimal yuan) {
    return String.format(java.util.Locale.ROOT, "%,.2f", yuan);
  }

  /** The truth with these indicators, a budget that is declared and a kind. */
  Expected.Project expected(String kind, List<Expected.Indicator> indicators) {
    return expected(Map.of("kind", kind), Optional.of(budgetYuan), indicators);
  }

  /** The truth with these indicators; county and year are known from the folder. */
  Expected.Project expected(
      Map<String, String> details,
      Optional<BigDecimal> budget,
      List<Expected.Indicator> indicators) {
    Map<String, String> all = new LinkedHashMap<>(details);
    all.put("county", place.county());
    all.put("year", Integer.toString(place.year()));
    return new Expected.Project(name, budget, List.of(unit), all, indicators);
  }
}
