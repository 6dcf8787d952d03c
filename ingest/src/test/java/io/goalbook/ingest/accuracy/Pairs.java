package io.goalbook.ingest.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Pairs what was expected with what was found, each at most once.
 *
 * @param pairs those that belong together
 * @param missed expected and not found
 * @param invented found and not expected
 */
record Pairs<T>(List<Pair<T>> pairs, List<T> missed, List<T> invented) {

  /** Two that belong together. */
  record Pair<T>(T expected, T found) {}

  /**
   * Pairs two lists.
   *
   * @param same whether two belong together
   * @param equal which of several that belong together is preferred
   */
  static <T> Pairs<T> of(
      List<T> expected, List<T> found, BiPredicate<T, T> same, BiPredicate<T, T> equal) {
    List<Pair<T>> pairs = new ArrayList<>();
    List<T> left = new ArrayList<>(found);
    List<T> missed = new ArrayList<>();
    for (T one : expected) {
      List<T> candidates = left.stream().filter(other -> same.test(one, other)).toList();
      Optional<T> best =
          candidates.stream()
              .filter(other -> equal.test(one, other))
              .findFirst()
              .or(() -> candidates.stream().findFirst());
      best.ifPresentOrElse(
          other -> {
            pairs.add(new Pair<>(one, other));
            removeSame(left, other);
          },
          () -> missed.add(one));
    }
    return new Pairs<>(pairs, missed, left);
  }

  // Two rows may be equal: the very one is taken out, not the first that looks like it.
  private static <T> void removeSame(List<T> list, T one) {
    for (int index = 0; index < list.size(); index++) {
      if (list.get(index) == one) {
        list.remove(index);
        return;
      }
    }
  }
}
