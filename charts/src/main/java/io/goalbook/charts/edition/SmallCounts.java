package io.goalbook.charts.edition;

import io.goalbook.model.words.WordLists;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One to four persons or households are not told apart: they are shown as 少于5. */
final class SmallCounts {
  static final String SMALL = "少于5";

  private static final BigDecimal ENOUGH = new BigDecimal(5);

  private final Set<String> units = new HashSet<>();

  /**
   * @param words tells which units count persons or households
   */
  SmallCounts(WordLists words) {
    words.rows("units").stream()
        .filter(row -> row.get("kind").equals("payee"))
        .forEach(row -> units.add(row.get("spelling")));
  }

  /** Whether a count is so small that it could point to somebody. */
  boolean isSmall(BigDecimal count, String unit) {
    return units.contains(unit) && count.signum() > 0 && count.compareTo(ENOUGH) < 0;
  }

  /** Whether a count is there and so small. */
  boolean isSmall(Optional<BigDecimal> count, String unit) {
    return count.filter(known -> isSmall(known, unit)).isPresent();
  }
}
