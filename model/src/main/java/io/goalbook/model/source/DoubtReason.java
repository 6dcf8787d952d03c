package io.goalbook.model.source;

import java.util.Locale;

/**
 * Why a reading is doubtful: a closed list. The Chinese wording of each and what an analyst can do
 * about it stand in {@code data/words/reasons.csv}, whose completeness is checked at start.
 */
public enum DoubtReason {
  /** The folder, the code and the title name different counties; the folder won. */
  COUNTY_CONTRADICTION,
  /** No county could be found. */
  COUNTY_UNKNOWN,
  /** The county is in no list of divisions, so it has no code. */
  COUNTY_NOT_LISTED,
  /** Several divisions bear the name and nothing tells which one it is, so it has no code. */
  COUNTY_AMBIGUOUS,
  /** The folder and the form name different years; the folder won. */
  YEAR_CONTRADICTION,
  /** No fiscal year could be found. */
  YEAR_UNKNOWN,
  /** The fiscal year was taken from a document number, a code or a file name. */
  YEAR_GUESSED,
  /** A goal table without a project name. */
  PROJECT_NAME_MISSING,
  /** No project name is printed: that of the sheet or the file stands for it. */
  PROJECT_NAME_INFERRED,
  /** A goal table without an annual budget. */
  BUDGET_MISSING,
  /** No annual budget is printed: the project's total or its fiscal funds stand for it. */
  BUDGET_INFERRED,
  /** The budget cell holds no number. */
  BUDGET_NOT_READ,
  /** No unit of money stands anywhere: the budget is not converted. */
  UNIT_NOT_DECLARED,
  /** Fiscal, other and carried-over funds do not add up to the budget. */
  FUNDS_DO_NOT_ADD_UP,
  /** The budget is ten thousand times its parts or its costs, or the reverse: 元 for 万元. */
  PROBABLE_UNIT_ERROR,
  /** A cell beside no known label. */
  LABEL_UNKNOWN,
  /** A goal table without indicators. */
  INDICATORS_MISSING,
  /** A table that looks like a goal table, but whose header has words that no list knows. */
  TABLE_NOT_READ,
  /** A row in an indicator block that could not be read. */
  ROW_NOT_READ,
  /** A row of an indicator block has other columns than its header. */
  ROW_WIDTH_DIFFERS,
  /** An indicator without a name. */
  NAME_MISSING,
  /** A level was inherited, inferred or is unknown. */
  LEVEL_UNKNOWN,
  /** A level was inherited from the page or table before: the break may have cut a cell. */
  LEVEL_INHERITED_OVER_PAGE_BREAK,
  /** The value column was guessed. */
  VALUE_COLUMN_GUESSED,
  /** A cell holds several statements; the first is the row. */
  SEVERAL_STATEMENTS,
  /** A value that may be something else, for example the serial number of a date. */
  VALUE_DOUBTFUL,
  /** A sentence of department goals that names no measurable target. */
  PROSE_NOT_QUANTIFIED,
  /** A spending plan that could not be read. */
  SPENDING_PLAN_NOT_READ,
  /** Pages that are pictures, or parts of a file that its format hides from the reader. */
  PAGES_NOT_READ,
  /** A list of persons: refused. */
  PERSONAL_LIST,
  /** A text was cut because it is longer than a cell may be. */
  TEXT_CUT;

  /** The word as it stands in the tables, for example {@code county_contradiction}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
