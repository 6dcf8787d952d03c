package io.goalbook.ingest.layout.block;

import io.goalbook.ingest.layout.words.Levels;
import io.goalbook.model.goal.IndicatorType;
import java.util.List;
import java.util.Optional;

/**
 * The levels of indicators whose types stand in the header: 数量指标 over names and values, beside 质量指标
 * over others.
 *
 * @param level1 the wording of level 1
 * @param level2 the wording of level 2
 */
record TypesInHeader(Optional<String> level1, Optional<String> level2) {

  /** The levels that the words of a header name, the coarser word first. */
  static TypesInHeader of(List<String> types, Levels levels) {
    if (types.size() > 1) {
      return new TypesInHeader(Optional.of(types.get(0)), Optional.of(types.get(types.size() - 1)));
    }
    Optional<String> only = types.stream().findFirst();
    boolean fine = only.flatMap(levels::of).flatMap(IndicatorType::level2).isPresent();
    return fine
        ? new TypesInHeader(Optional.empty(), only)
        : new TypesInHeader(only, Optional.empty());
  }
}
