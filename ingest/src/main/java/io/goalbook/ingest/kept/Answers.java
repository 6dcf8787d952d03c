package io.goalbook.ingest.kept;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers to questions that were asked before: the same texts stand in every county's documents.
 * Bounded; when it is full, further answers are not kept. Safe for threads.
 *
 * @param <Q> the question, a value with {@code equals}
 * @param <A> the answer, immutable
 */
public final class Answers<Q, A> {
  /** Some 100 bytes each. */
  private static final int MOST = 20_000;

  private final Map<Q, A> known = new ConcurrentHashMap<>();
  private final Function<Q, A> search;

  /**
   * @param search finds an answer, always the same to the same question
   */
  public Answers(Function<Q, A> search) {
    this.search = search;
  }

  /** The answer, found now or before. */
  public A to(Q question) {
    A answer = known.get(question);
    if (answer == null) {
      answer = search.apply(question);
      if (known.size() < MOST) {
        known.put(question, answer);
      }
    }
    return answer;
  }
}
