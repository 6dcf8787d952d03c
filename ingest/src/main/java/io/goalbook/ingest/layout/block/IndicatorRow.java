package io.goalbook.ingest.layout.block;

import io.goalbook.model.goal.Term;
import io.goalbook.model.source.Location;
import io.goalbook.model.words.Label;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The texts of one indicator, raw, before anything is understood.
 *
 * @param level1 level 1 with what it inherits
 * @param level2 level 2 with what it inherits
 * @param cells the other cells by field, blank ones left out
 * @param slot the term and the town that it is for, and whether its value column was guessed
 * @param location where the row stands
 */
public record IndicatorRow(
    Optional<String> level1,
    Optional<String> level2,
    Map<Label, String> cells,
    Use slot,
    Location location) {

  /** Copies the map. */
  public IndicatorRow {
    Map<Label, String> copy = new EnumMap<>(Label.class);
    copy.putAll(cells);
    cells = Collections.unmodifiableMap(copy);
  }

  /** A row of the year without a town. */
  public static IndicatorRow annual(
      Optional<String> level1,
      Optional<String> level2,
      Map<Label, String> cells,
      Location location) {
    return new IndicatorRow(level1, level2, cells, Use.ANNUAL, location);
  }

  /** The text of a field; empty when its cell is blank. */
  public Optional<String> text(Label label) {
    return Optional.ofNullable(cells.get(label));
  }

  /** The same row at another place. */
  public IndicatorRow at(Location place) {
    return new IndicatorRow(level1, level2, cells, slot, place);
  }

  IndicatorRow of(Term term) {
    return new IndicatorRow(level1, level2, cells, slot.of(term), location);
  }

  IndicatorRow withCells(Map<Label, String> others) {
    return new IndicatorRow(level1, level2, others, slot, location);
  }

  IndicatorRow withMidterm(String value) {
    Map<Label, String> all = new EnumMap<>(Label.class);
    all.putAll(cells);
    all.put(Label.MIDTERM_VALUE, value);
    return new IndicatorRow(level1, level2, all, slot, location);
  }

  /**
   * What a value is for.
   *
   * @param term the year's or the mid-term's
   * @param area the town, where each has a column
   * @param valueGuessed whether the value column was told by what stands in it
   * @param levelOverBreak whether a level was inherited from the table or page before
   * @param year the year, where several have a column each
   */
  public record Use(
      Term term,
      Optional<String> area,
      boolean valueGuessed,
      boolean levelOverBreak,
      OptionalInt year) {
    static final Use ANNUAL =
        new Use(Term.ANNUAL, Optional.empty(), false, false, OptionalInt.empty());

    Use of(Term other) {
      return new Use(other, area, valueGuessed, levelOverBreak, year);
    }
  }
}
