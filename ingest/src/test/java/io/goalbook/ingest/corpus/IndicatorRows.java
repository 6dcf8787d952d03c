package io.goalbook.ingest.corpus;

import io.goalbook.ingest.corpus.FormDocument.Box;
import io.goalbook.ingest.corpus.Truth.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rows of an indicator block, whose level cells reach down over the rows they hold for. */
final class IndicatorRows {
  private IndicatorRows() {}

  /**
   * The rows.
   *
   * @param further the cells behind the two levels
   */
  static List<List<Box>> of(List<Indicator> indicators, Function<Indicator, List<String>> further) {
    List<List<Box>> rows = new ArrayList<>();
    Optional<Indicator> above = Optional.empty();
    for (Indicator indicator : indicators) {
      boolean sameLevel1 = above.filter(row -> row.level1().equals(indicator.level1())).isPresent();
      boolean sameLevel2 =
          sameLevel1
              && above.filter(row -> row.level2Raw().equals(indicator.level2Raw())).isPresent();
      List<Box> row = new ArrayList<>();
      row.add(level(indicator.level1(), sameLevel1));
      row.add(level(indicator.level2Raw(), sameLevel2));
      further.apply(indicator).forEach(text -> row.add(Box.of(text)));
      rows.add(row);
      above = Optional.of(indicator);
    }
    return rows;
  }

  private static Box level(String text, boolean sameAsAbove) {
    return sameAsAbove ? Box.covered(1) : Box.of(text);
  }
}
