package io.goalbook.charts.figure;

/** The two ways to sort indicators. */
public enum Taxonomy {
  /** Cost stands under output. */
  OF_2015("2015", "2015 年口径（成本列在产出之下）"),
  /** Cost is a level-1 type of its own. */
  OF_2021("2021", "2021 年口径（财预〔2021〕101号，成本为一级指标）");

  private final String code;
  private final String wording;

  Taxonomy(String code, String wording) {
    this.code = code;
    this.wording = wording;
  }

  /** The code in the tables. */
  public String code() {
    return code;
  }

  /** The Chinese words for it. */
  public String wording() {
    return wording;
  }

  /** The taxonomy of a code in the tables. */
  static Taxonomy of(String code) {
    return code.equals(OF_2021.code) ? OF_2021 : OF_2015;
  }
}
