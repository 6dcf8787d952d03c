package io.goalbook.model.source;

import java.util.OptionalInt;

/**
 * Something that was read with doubt or not at all.
 *
 * @param table the ordinal of the goal table that it concerns, from 1, when it is about one
 * @param indicator the ordinal of the indicator in that table, from 1, when it is about one
 * @param reason why, from the closed list
 * @param text the text that gave rise to it, personal data masked
 * @param location where it stands
 */
public record Doubt(
    OptionalInt table, OptionalInt indicator, DoubtReason reason, String text, Location location) {

  /** A doubt about the document as a whole or a part of it that belongs to no goal table. */
  public static Doubt ofDocument(DoubtReason reason, String text, Location location) {
    return new Doubt(OptionalInt.empty(), OptionalInt.empty(), reason, text, location);
  }

  /** A doubt about a goal table, by its ordinal. */
  public static Doubt ofTable(int table, DoubtReason reason, String text, Location location) {
    return new Doubt(OptionalInt.of(table), OptionalInt.empty(), reason, text, location);
  }

  /** A doubt about an indicator of a goal table, by their ordinals. */
  public static Doubt ofIndicator(
      int table, int indicator, DoubtReason reason, String text, Location location) {
    return new Doubt(OptionalInt.of(table), OptionalInt.of(indicator), reason, text, location);
  }
}
