package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.model.goal.IndicatorType;
import java.util.Optional;

/** The levels that apply to the next row: they carry over the rows that leave their cells empty. */
final class OpenLevels {
  private final Levels levels;
  private Optional<String> level1 = Optional.empty();
  private Optional<String> level2 = Optional.empty();
  private boolean brokenLevel1;
  private boolean brokenLevel2;

  OpenLevels(Levels levels) {
    this.levels = levels;
  }

  Optional<String> level1() {
    return level1;
  }

  Optional<String> level2() {
    return level2;
  }

  void takeFrom(OpenLevels other) {
    level1 = other.level1;
    level2 = other.level2;
    brokenLevel1 = other.brokenLevel1;
    brokenLevel2 = other.brokenLevel2;
  }

  /** What is open now was printed before the end of a page or table. */
  void breakOff() {
    brokenLevel1 = level1.isPresent();
    brokenLevel2 = level2.isPresent();
  }

  /** Whether a level of the next row was printed before the end of a page or table. */
  boolean isOverBreak() {
    return brokenLevel1 || brokenLevel2;
  }

  /** A row has these levels in cells of its own. */
  void inherit(Optional<String> first, Optional<String> second) {
    boolean newFirst = first.isPresent() && !first.equals(level1);
    brokenLevel1 &= first.isEmpty();
    brokenLevel2 &= second.isEmpty() && !newFirst;
    if (first.isPresent()) {
      level1 = first;
    } else if (second.isPresent() && contradicts(second.get())) {
      level1 = Optional.empty();
      brokenLevel1 = false;
    }
    if (second.isPresent()) {
      level2 = second;
    } else if (newFirst) {
      level2 = Optional.empty();
    }
  }

  /** An empty cell beside a level 2 that belongs elsewhere: the level 1 above ended. */
  private boolean contradicts(String second) {
    Optional<String> above = level1.flatMap(levels::of).flatMap(IndicatorType::level1);
    Optional<String> own = levels.of(second).flatMap(IndicatorType::level1);
    return above.isPresent() && own.isPresent() && !above.equals(own);
  }

  /** A line over all columns that names a level; false when it names none. */
  boolean open(String heading) {
    Optional<IndicatorType> type = levels.of(heading);
    type.ifPresent(
        found -> {
          if (found.level2().isPresent()) {
            inherit(found.level1(), Optional.of(heading));
          } else {
            inherit(Optional.of(heading), Optional.empty());
          }
        });
    return type.isPresent();
  }
}
