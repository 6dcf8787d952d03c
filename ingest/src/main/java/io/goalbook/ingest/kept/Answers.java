package io.goalbook.ingest.kept;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers to questions that were asked before: the same texts stand in every county's documents,
 * and each text of a document is asked about several times. Bounded: of the answers whose questions
 * share a bucket the one that was least asked for gives way. Safe for threads, because what stands
 * in a place never changes: at worst an answer is found twice. A {@code ConcurrentHashMap} took
 * twice the time, and every cell of every document is asked about.
 *
 * @param <Q> the question, a value with {@code equals}
 * @param <A> the answer, immutable
 */
public final class Answers<Q, A> {
  /** A power of two. An answer takes some 100 bytes. */
  private static final int BUCKETS = 1 << 13;

  private static final int IN_BUCKET = 4;

  private final @Nullable Answer<?, ?>[] known = new Answer<?, ?>[BUCKETS * IN_BUCKET];
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
    int first = ((hash ^ (hash >>> 15)) & (BUCKETS - 1)) * IN_BUCKET;
    int last = first + IN_BUCKET - 1;
    for (int place = first; place <= last; place++) {
      Answer<?, ?> kept = known[place];
      if (kept == null) {
        last = place;
      } else if (kept.hash == hash && kept.question.equals(question)) {
        comeForward(place, first, kept);
        return (A) kept.answer;
      }
    }
    A answer = search.apply(question);
    known[last] = new Answer<>(hash, question, answer);
    return answer;
  }

  /**
   * The more often an answer is asked for, the farther it stands from the place that is given up.
   */
  private void comeForward(int place, int first, Answer<?, ?> kept) {
    if (place > first) {
      known[place] = known[place - 1];
      known[place - 1] = kept;
    }
  }

  private record Answer<Q, A>(int hash, Q question, A answer) {}
}
