package io.goalbook.ingest.layout.words;

import io.goalbook.model.goal.IndicatorType;
import io.goalbook.model.words.WordLists;
import io.goalbook.model.words.WordRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The two levels of indicator types on one scale: {@code data/words/levels.csv}. Immutable.
 *
 * <p>Since 财预〔2021〕101号 cost is a level-1 type; it is kept under output, where 财预〔2015〕88号 has it,
 * with its own level 2 beside it, so that both kinds of forms can be compared.
 */
public final class Levels {
  private static final int LONGEST = 40;
  private static final Pattern POINTS = Pattern.compile("\\([^()]*\\)");

  private final Map<String, IndicatorType> types = new HashMap<>();

  private Levels() {}

  /** Reads the list. */
  public static Levels from(WordLists words) {
    Levels levels = new Levels();
    for (WordRow row : words.rows("levels")) {
      levels.types.put(
          Labels.squeeze(row.get("spelling")),
          new IndicatorType(
              filled(row.get("level1")),
              filled(row.get("level2")),
              filled(row.get("cost_level2"))));
    }
    return levels;
  }

  private static Optional<String> filled(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** The type that a level's wording names; empty when the list does not have it. */
  public Optional<IndicatorType> of(String wording) {
    if (wording.length() > LONGEST) {
      return Optional.empty();
    }
    IndicatorType exact = types.get(wording);
    if (exact != null) {
      return Optional.of(exact);
    }
    String key = Labels.squeeze(wording);
    IndicatorType type = types.get(key);
    return type != null || key.indexOf('(') < 0
        ? Optional.ofNullable(type)
        : Optional.ofNullable(types.get(POINTS.matcher(key).replaceAll("")));
  }

  /**
   * The type of a row. Level 2 decides, because it is the finer one; level 1 fills in what it
   * leaves open.
   */
  public IndicatorType of(Optional<String> level1, Optional<String> level2) {
    Optional<IndicatorType> first = level1.flatMap(this::of);
    Optional<IndicatorType> second = level2.flatMap(this::of);
    if (second.isPresent() && second.get().level2().isPresent()) {
      return second.get();
    }
    return first.or(() -> second).orElse(IndicatorType.UNKNOWN);
  }
}
