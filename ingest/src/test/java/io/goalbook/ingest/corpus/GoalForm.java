package io.goalbook.ingest.corpus;

/** The forms that can be filled in; each prints the same truth in its own way. */
public enum GoalForm {
  /**
   * A table of fields and a table of six columns of indicators for each project, amounts in 万元, a
   * project code, a spending plan, and goals of the whole department in prose before them.
   */
  TWO_TABLES {
    @Override
    public FormDocument fill(Truth truth, FormOptions options) {
      return new TwoTableForm(options).fill(truth);
    }
  },
  /**
   * One table of four columns for each project, with its title and year in its first rows and
   * amounts in 元.
   */
  ONE_TABLE {
    @Override
    public FormDocument fill(Truth truth, FormOptions options) {
      return new OneTableForm(options).fill(truth);
    }
  };

  /** Fills the form in. */
  public abstract FormDocument fill(Truth truth, FormOptions options);
}
