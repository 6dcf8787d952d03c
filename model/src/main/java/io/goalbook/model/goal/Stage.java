package io.goalbook.model.goal;

/** The stage of a goal table in the budget process; a later one outranks an earlier one. */
public enum Stage {
  APPLIED("申报"),
  APPROVED("批复"),
  ADJUSTED("调整");

  private final String word;

  Stage(String word) {
    this.word = word;
  }

  /** The Chinese word as it stands in the tables. */
  public String word() {
    return word;
  }
}
