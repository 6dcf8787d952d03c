package io.goalbook.ingest.correction;

import io.goalbook.model.source.DoubtReason;
import io.goalbook.model.words.CorrectedField;
import java.util.EnumSet;
import java.util.Set;

/** Which doubts a correction settles: what an analyst has looked up is in doubt no more. */
final class SettledDoubts {
  /** Doubts about a document that fall with them: they are about its place. */
  static final Set<DoubtReason> OF_PLACE =
      EnumSet.of(
          DoubtReason.COUNTY_CONTRADICTION,
          DoubtReason.COUNTY_UNKNOWN,
          DoubtReason.COUNTY_NOT_LISTED,
          DoubtReason.COUNTY_AMBIGUOUS);

  private SettledDoubts() {}

  /** The doubts about a project or indicator that a corrected field of it settles. */
  static Set<DoubtReason> by(CorrectedField field) {
    return switch (field) {
      case PROJECT_NAME ->
          EnumSet.of(DoubtReason.PROJECT_NAME_MISSING, DoubtReason.PROJECT_NAME_INFERRED);
      case BUDGET_YUAN ->
          EnumSet.of(
              DoubtReason.BUDGET_MISSING,
              DoubtReason.BUDGET_NOT_READ,
              DoubtReason.UNIT_NOT_DECLARED,
              DoubtReason.PROBABLE_UNIT_ERROR);
      case LEVEL1, LEVEL2 ->
          EnumSet.of(DoubtReason.LEVEL_UNKNOWN, DoubtReason.LEVEL_INHERITED_OVER_PAGE_BREAK);
      case NAME -> EnumSet.of(DoubtReason.NAME_MISSING);
      case RAW_VALUE, NUMBER ->
          EnumSet.of(
              DoubtReason.VALUE_DOUBTFUL,
              DoubtReason.SEVERAL_STATEMENTS,
              DoubtReason.VALUE_COLUMN_GUESSED);
      default -> EnumSet.noneOf(DoubtReason.class);
    };
  }
}
