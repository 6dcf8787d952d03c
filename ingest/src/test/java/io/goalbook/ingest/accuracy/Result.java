package io.goalbook.ingest.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The outcome of a comparison.
 *
 * @param score the counts
 * @param misses each difference
 */
public record Result(Score score, List<Miss> misses) {
  /** Nothing was compared. */
  public static final Result NONE = new Result(Score.NONE, List.of());

  /** Copies the list. */
  public Result {
    misses = List.copyOf(misses);
  }

  /** Something counted without a difference. */
  static Result of(Measure measure, Tally tally) {
    return new Result(Score.of(measure, tally), List.of());
  }

  /** Something counted with a difference. */
  static Result of(Tally tally, Miss miss) {
    return new Result(Score.of(miss.measure(), tally), List.of(miss));
  }

  /** Both together. */
  public Result plus(Result other) {
    List<Miss> both = new ArrayList<>(misses);
    both.addAll(other.misses);
    return new Result(score.plus(other.score), both);
  }

  static Result sum(Stream<Result> results) {
    // One list for all: adding one by one would copy the misses again and again.
    List<Result> all = results.toList();
    return new Result(
        all.stream().map(Result::score).reduce(Score.NONE, Score::plus),
        all.stream().flatMap(result -> result.misses().stream()).toList());
  }
}
