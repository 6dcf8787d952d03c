package io.goalbook.ingest.layout.words;

import io.goalbook.ingest.kept.Answers;
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
  private static final int LONGEST_WORD = 16;
  private static final int SHORTEST_WORD = 4;
  private static final Pattern POINTS = Pattern.compile("\\([^()]*\\)");

  /** 产出指标-数量指标: both levels in one cell. */
  private static final Pattern BETWEEN = Pattern.compile("[-—–/:>·—－、\\\\]+");

  private final Map<String, IndicatorType> types = new HashMap<>();
  private final Answers<String, Optional<IndicatorType>> answers = new Answers<>(this::search);

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

  /** The longest level with which a text begins; short words also begin names. */
  public Optional<String> leading(String text) {
    for (int length = Math.min(text.length(), LONGEST_WORD); length >= SHORTEST_WORD; length--) {
      if (types.containsKey(text.substring(0, length))) {
        return Optional.of(text.substring(0, length));
      }
    }
    return Optional.empty();
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
    return answers.to(wording);
  }

  private Optional<IndicatorType> search(String wording) {
    String key = Labels.squeeze(wording);
    IndicatorType whole = types.get(key);
    if (whole != null) {
      return Optional.of(whole);
    }
    String plain = key.indexOf('(') < 0 ? key : POINTS.matcher(key).replaceAll("");
    Optional<IndicatorType> found = one(key).or(() -> one(plain)).or(() -> both(plain));
    return found.isEmpty() && HanText.hasOtherLetters(plain) ? one(HanText.only(plain)) : found;
  }

  private Optional<IndicatorType> one(String key) {
    IndicatorType plain = types.get(key);
    return plain != null ? Optional.of(plain) : Optional.ofNullable(types.get(Affixes.bare(key)));
  }

  /** Every part must be a level, the finer one counts. */
  private Optional<IndicatorType> both(String key) {
    String bare = Affixes.bare(key);
    if (HanText.isAll(bare)) {
      return Optional.empty();
    }
    String[] parts = BETWEEN.split(bare, -1);
    if (parts.length != 2) {
      return Optional.empty();
    }
    Optional<IndicatorType> first = one(parts[0]);
    Optional<IndicatorType> second = one(parts[1]);
    return first.isPresent() && second.isPresent()
        ? Optional.of(of(Optional.of(parts[0]), Optional.of(parts[1])))
        : Optional.empty();
  }

  /**
   * The type of a row. Level 2 decides, because it is the finer one; level 1 fills in what it
   * leaves open.
   */
  public IndicatorType of(Optional<String> level1, Optional<String> level2) {
    Optional<IndicatorType> first = level1.isPresent() ? of(level1.get()) : Optional.empty();
    Optional<IndicatorType> second = level2.isPresent() ? of(level2.get()) : Optional.empty();
    if (second.isPresent() && second.get().level2().isPresent()) {
      return second.get();
    }
    return first.or(() -> second).orElse(IndicatorType.UNKNOWN);
  }
}
