package io.goalbook.charts.figure;

import java.util.Arrays;

/** Where a cost standard comes from; the four are never mixed. */
public enum Origin {
  /** An indicator states it. */
  DECLARED("declared", "表列标准"),
  /** The goal text states it. */
  NARRATIVE("narrative", "目标文本载明"),
  /** A cost total divided by a quantity. */
  DERIVED("derived", "分项测算"),
  /** The budget divided by the only quantity. */
  IMPLIED("implied", "预算人均");

  private final String code;
  private final String wording;

  Origin(String code, String wording) {
    this.code = code;
    this.wording = wording;
  }

  /** The Chinese word for it. */
  public String wording() {
    return wording;
  }

  /**
   * The origin of a code in the tables.
   *
   * @throws IllegalArgumentException when there is no such code
   */
  public static Origin of(String code) {
    return Arrays.stream(values())
        .filter(origin -> origin.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such origin: " + code));
  }
}
