package io.goalbook.ingest.value;

import io.goalbook.model.value.Comparator;
import java.util.Optional;

/**
 * A number with what is said about it.
 *
 * @param comparator empty when no sign or word is printed
 * @param amount the number with its unit
 */
record Bound(Optional<Comparator> comparator, Amount amount) {

  static Bound of(Amount amount) {
    return new Bound(Optional.empty(), amount);
  }

  /** The same with a further word: 达到90%以上 says "reaches" and "or more", and the latter binds. */
  Bound with(Optional<Comparator> further) {
    boolean weak = comparator.isEmpty() || comparator.get() == Comparator.EQUAL;
    return weak && further.isPresent() ? new Bound(further, amount) : this;
  }

  Bound each(String whom) {
    return new Bound(comparator, amount.each(whom));
  }

  boolean isLower() {
    return comparator
        .filter(sign -> sign == Comparator.AT_LEAST || sign == Comparator.MORE_THAN)
        .isPresent();
  }

  boolean isUpper() {
    return comparator
        .filter(sign -> sign == Comparator.AT_MOST || sign == Comparator.LESS_THAN)
        .isPresent();
  }
}
