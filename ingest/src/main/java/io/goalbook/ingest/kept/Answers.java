package io.goalbook.ingest.kept;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers to questions that were asked before: the same texts stand in every county's documents.
 * Bounded: where the places for a question are taken, its answer is not kept. Safe for threads,
 * because what stands in a place never changes: at worst an answer is found twice. A {@code
 * ConcurrentHashMap} took twice the time, and every cell of every document is asked about several
 * times.
 *
 * @param <Q> the question, a value with {@code equals}
 * @param <A> the answer, immutable
 */
public final class Answers<Q, A> {
  /** A power of two. An answer takes some 100 bytes. */
  private static final int PLACES = 1 << 15;

  /** In how many places beside each other an answer may stand. */
  private static final int NEXT = 4;

  private final @Nullable Answer<?, ?>[] known = new Answer<?, ?>[PLACES + NEXT];
  private final Function<Q, A> search;

  /**
   * @param search finds an answer, always the same to the same question
   */
  public Answers(Function<Q, A> search) {
    this.search = search;
  }

  /** The answer, found now or before. */
  // What stands in a place was put there by this method, with an answer to a question of type Q.
  @SuppressWarnings("unchecked")
  public A to(Q question) {
    int hash = question.hashCode();
    int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    int end = place + NEXT;
    for (; place < end; place++) {
      Answer<?, ?> kept = known[place];
      if (kept == null) {
        A answer = search.apply(question);
        known[place] = new Answer<>(hash, question, answer);
        return answer;
      }
      if (kept.hash == hash && kept.question.equals(question)) {
        return (A) kept.answer;
      }
    }
    return search.apply(question);
  }

  private record Answer<Q, A>(int hash, Q question, A answer) {}
}
